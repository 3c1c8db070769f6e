import type { APIContext } from 'astro';
import { searchFiles } from '../../layouts/search-files.ts';

/** The parts of an archive’s index, of which the search page loads those that hold what is asked for. */
export async function getStaticPaths() {
  const { parts } = await searchFiles();
  return [...parts].map(([part, props]) => ({ params: { part }, props: { content: props } }));
}

export function GET({ props }: APIContext<{ content: unknown }>): Response {
  return Response.json(props.content);
}
