import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { asOneLine } from './one-line.ts';

/**
 * Citations as RIS: one record of type NEWS each, in the order given, UTF-8, every line ending in CR LF.
 * `PY` carries the whole date, as `DA` does: some readers look at no other tag of this type.
 */
export function risOf(citations: readonly Citation[]): string {
  return citations.map(recordOf).join('');
}

function recordOf({ id, title, authors, day, container, url, language, note }: Citation): string {
  const date = `${day.replaceAll('-', '/')}/`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['T2', container],
    ['PY', date],
    ['DA', date],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${onOneLine(value)}\r\n`)).join('');
}

/** Two spaces and a hyphen end a tag wherever they stand, for some readers. */
function onOneLine(text: string): string {
  return asOneLine(text).replace(/ {2,}/g, ' ');
}

function nameOf(author: Author): string {
  return author.kind === 'person' ? `${author.family}, ${author.given}` : author.name;
}
