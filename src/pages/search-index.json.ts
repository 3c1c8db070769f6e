import { searchFiles } from '../layouts/search-files.ts';

/** The index that the search page loads on first use. */
export async function GET(): Promise<Response> {
  return Response.json((await searchFiles()).index);
}
