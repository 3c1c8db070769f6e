import { getRecords, readTexts } from '../content.ts';
import { cutIfLarge } from '../search/cut-archive.ts';
import { makeIndex } from '../search/index-format.ts';
import { editionOf } from '../view/edition.ts';
import { findable } from '../view/search/findable.ts';

let made: ReturnType<typeof makeFiles> | undefined;

/**
 * The index that the search page loads on first use and, of an archive, its parts. In a build they are made once for all routes;
 * while content is edited an index is whole, because it is made anew for every request.
 */
export function searchFiles(): ReturnType<typeof makeFiles> {
  if (import.meta.env.DEV) return makeFiles(Number.POSITIVE_INFINITY);
  made ??= makeFiles();
  return made;
}

async function makeFiles(large?: number) {
  const edition = editionOf(await getRecords());
  return cutIfLarge(makeIndex(findable(edition, await readTexts(edition.articles))), large);
}
