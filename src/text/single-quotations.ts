import type { Marked } from './double-quotations.ts';

/** Behind white space, a bracket or dash, before a word: the only place where a single mark opens. */
const OPENING = /(?<=^|[\s([{—–/"“:])['‘’‛](?=[\p{L}\p{N}[("“…$£€@#])/gu;

/** Before anything but a letter or digit, behind anything but white space. */
const CLOSING = /(?<=\S)['’](?![\p{L}\p{N}])/gu;

/**
 * What stands between single marks (‘…’ or '…'), in order, outside the double quotations of the text. An apostrophe
 * neither opens nor closes: not inside a word, not before an elision (’til, ’90s), and not behind a plural (players’)
 * unless no better mark follows. The last is left open only where `mayStayOpen`, as in the paragraphs of one speech.
 */
export function singleQuoted(
  text: string,
  doubles: readonly Marked[],
  { elisions, mayStayOpen }: { elisions: ReadonlySet<string>; mayStayOpen: boolean },
): Marked[] {
  const isOutside = (at: number) => !doubles.some(({ from, to }) => from <= at && at < to);
  const openings = [...text.matchAll(OPENING)]
    .map(({ index }) => index)
    .filter((at) => isOutside(at) && !isElision(text, at, elisions));
  const closings = [...text.matchAll(CLOSING)].map(({ index }) => index).filter(isOutside);
  const found: Marked[] = [];
  for (const from of openings) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const next = openings.find((at) => at > from + 1) ?? text.length;
    const end = closingOf(text, from, closings, next);
    if (end !== undefined) found.push({ from, start: from + 1, end, to: end + 1, closed: true, single: true });
    else if (mayStayOpen && text[from] !== '’' && opensSpeech(text, from)) {
      found.push({ from, start: from + 1, end: text.length, to: text.length, closed: false, single: true });
      break;
    }
  }
  return found;
}

/** The first mark that can be nothing but a closing one; before the next opening one, the first that may be. */
function closingOf(text: string, from: number, closings: readonly number[], next: number): number | undefined {
  const after = closings.filter((at) => at > from + 1);
  const sure = after.find((at) => !maybePlural(text, at));
  if (sure !== undefined && (sure < next || next === text.length)) return sure;
  return after.find((at) => at < next) ?? sure;
}

/** Players’ kit: behind an s and before another word of the same sentence. */
function maybePlural(text: string, at: number): boolean {
  return /s$/iu.test(text.slice(at - 1, at)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
}

function isElision(text: string, at: number, elisions: ReadonlySet<string>): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 20))?.[0].toLowerCase() ?? '';
  return text[at] === '’' || elisions.has(word) || /^\d\ds?$/u.test(word);
}

function opensSpeech(text: string, from: number): boolean {
  return /(?:^|[:,]\s*)$/u.test(text.slice(0, from).trimEnd());
}
