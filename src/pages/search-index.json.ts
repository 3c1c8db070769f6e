import { getRecords, readTexts } from '../content.ts';
import { makeIndex } from '../search/index-format.ts';
import { editionOf } from '../view/edition.ts';
import { findable } from '../view/search/findable.ts';

/** The index that the search page loads on first use. */
export async function GET(): Promise<Response> {
  const edition = editionOf(await getRecords());
  return Response.json(makeIndex(findable(edition, await readTexts(edition.articles))));
}
