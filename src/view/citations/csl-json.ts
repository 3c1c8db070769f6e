import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { asOneLine } from './one-line.ts';

/** Citations as CSL-JSON: a list of newspaper articles, in the order given, ending in a line break. */
export function cslJsonOf(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(itemOf), undefined, 2)}\n`;
}

/** Fields without a value leave themselves out of the JSON. */
function itemOf({ id, title, authors, day, container, url, language, note }: Citation) {
  return {
    id,
    type: 'article-newspaper',
    title: asOneLine(title),
    author: authors.length === 0 ? undefined : authors.map(nameOf),
    'container-title': asOneLine(container),
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    language,
    note: asOneLine(note),
  };
}

function nameOf(author: Author) {
  return author.kind === 'person'
    ? { family: author.family, given: author.given }
    : { literal: asOneLine(author.name) };
}
