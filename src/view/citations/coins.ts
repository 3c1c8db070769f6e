import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { asOneLine } from './one-line.ts';

/**
 * The citation as a ContextObject (OpenURL, key and value), which stands in the `title` of an element of class `Z3988`. Zotero
 * finds one for each article of an event and offers them all. Dublin Core, because of the formats it is the only one with a
 * type, a publication and a language; Zotero takes its own name of a newspaper article as the type.
 */
export function contextObject({ title, authors, day, container, url, language }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ...authors.map(authorField),
    ['rft.date', day],
    ['rft.source', container],
    ['rft.publisher', container],
    ['rft.identifier', url],
    ['rft.language', language],
  ];
  return fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(asOneLine(value))}`]))
    .join('&');
}

/** Zotero takes names apart at their last space, except those of bodies. */
function authorField(author: Author): readonly [string, string] {
  return author.kind === 'person' ? ['rft.creator', `${author.family}, ${author.given}`] : ['rft.aucorp', author.name];
}
