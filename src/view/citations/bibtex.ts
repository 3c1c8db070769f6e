import type { Author } from './author.ts';
import { BABEL_NAMES } from './babel-names.ts';
import type { Citation } from './citation.ts';
import { asOneLine } from './one-line.ts';

/**
 * Citations as biblatex reads them: one `@article` of a newspaper each, in the order given, UTF-8. Every field can be
 * typeset as it is: braces are balanced, and TeX’s own characters stand for themselves. The title keeps its capitals.
 */
export function bibtexOf(citations: readonly Citation[]): string {
  return citations.map(entryOf).join('\n');
}

function entryOf({ id, title, authors, day, container, url, language, note }: Citation): string {
  const langid = BABEL_NAMES[language.split('-')[0] ?? ''];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : authors.map(nameOf).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['journaltitle', escaped(container)],
    ['entrysubtype', 'newspaper'],
    ['date', day],
    ['url', url && verbatim(url)],
    ['langid', langid],
    ['note', escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@article{${id.replace('/', ':')},\n${lines.join('\n')}\n}\n`;
}

/** In braces a name is not taken apart. */
function nameOf(author: Author): string {
  return author.kind === 'person' ? `${escaped(author.family)}, ${escaped(author.given)}` : `{${escaped(author.name)}}`;
}

/** Braces count even behind a backslash when BibTeX looks for the end of a field, so they get commands. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The second replacement keeps TeX from joining characters: `--` to a dash, `''` to a quotation mark, `?`` to ¿. */
function escaped(text: string): string {
  return asOneLine(text)
    .replace(/[\\{}~^$&#%_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),|(?<=<)<|(?<=>)>/g, '{}$&');
}

/** biblatex takes addresses as they are; only braces and backslashes could end the field or begin a command. */
function verbatim(url: string): string {
  return asOneLine(url).replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
