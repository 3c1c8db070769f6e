import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { asOneLine } from './one-line.ts';

/** Citations as RIS: one record of type NEWS each, in the order given, UTF-8, every line ending in CR LF. */
export function risOf(citations: readonly Citation[]): string {
  return citations.map(recordOf).join('');
}

function recordOf({ id, title, authors, day, container, url, language, note }: Citation): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['T2', container],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${asOneLine(value)}\r\n`)).join('');
}

function nameOf(author: Author): string {
  return author.kind === 'person' ? `${author.family}, ${author.given}` : author.name;
}
