import { Tokenizer } from 'parse5';
import { type Piece, printablePieces, trimPieces } from '../pieces.ts';

/** Where a text stands in a page. Markup inside it is skipped in running text; titles and attributes have none. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly kind: 'running' | 'literal';
}

/**
 * The pieces of a capture that print `value`: what a parser made of the run, white space collapsed or not. Entities and
 * collapsed white space become replaced pieces, control characters are left out, lone surrogates print as U+FFFD.
 * What cannot be matched comes out as one piece for the whole run. Ends are trimmed only if `value` has no space there.
 */
export function alignText(capture: string, run: Run, value: string): Piece[] {
  const wanted = value.replace(SPACES, ' ');
  const pieces: Piece[] = [];
  let at = 0;
  for (const atom of atomsOf(capture, run)) {
    const text = [atom.text, atom.source].find((candidate) => wanted.startsWith(candidate, at));
    if (text !== undefined) {
      for (const piece of printable(atom, text, capture)) pieces.push(piece);
      at += text.length;
    } else if (!atom.isSpace) {
      return wholeRun(run, value);
    }
  }
  return at === wanted.length ? pieces : wholeRun(run, value);
}

/** The run of an attribute’s value: its source, such as `alt="…"`, without name and quotation marks. */
export function attributeRun(capture: string, start: number, end: number): Run {
  const source = capture.slice(start, end);
  const name = /^[^=]*=\s*/.exec(source)?.[0].length ?? source.length;
  const quotes = /^["']/.test(source.slice(name)) ? 1 : 0;
  return { start: start + name + quotes, end: end - quotes, kind: 'literal' };
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly text: string;
  readonly isSpace: boolean;
}

/** White space as HTML collapses it, with the separators that no printed line can hold. */
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
const ONLY_SPACES = /^[\t\n\v\f\r \u0085\u2028\u2029]+$/;
const ATOM =
  /(?<skip>\0+|<[/a-z!?][^>]*>)|(?<space>[\t\n\v\f\r \u0085\u2028\u2029]+)|(?<reference>&#?[a-z0-9]+;?)|[^\0&<\t\n\v\f\r \u0085\u2028\u2029]+|[&<]/giu;
const LITERAL_ATOM =
  /(?<skip>\0+)|(?<space>[\t\n\v\f\r \u0085\u2028\u2029]+)|(?<reference>&#?[a-z0-9]+;?)|[^\0&\t\n\v\f\r \u0085\u2028\u2029]+|&/giu;

function atomsOf(capture: string, { start, end, kind }: Run): Atom[] {
  const atoms: Atom[] = [];
  for (const match of capture.slice(start, end).matchAll(kind === 'running' ? ATOM : LITERAL_ATOM)) {
    const { skip, space, reference } = match.groups ?? {};
    if (skip !== undefined) continue;
    const [source] = match;
    const text = space === undefined ? (reference === undefined ? source : decodeReference(reference)) : ' ';
    const isSpace = ONLY_SPACES.test(text);
    const from = start + match.index;
    const last = atoms.at(-1);
    const atom = { start: from, end: from + source.length, source, text: isSpace ? ' ' : text, isSpace };
    // White space is one atom even where entities or tags cut it up, because it prints as one space.
    if (isSpace && last?.isSpace) atoms[atoms.length - 1] = { ...atom, start: last.start, source: ' ' };
    else atoms.push(atom);
  }
  return atoms;
}

/** What a character reference means in running text; itself if it means nothing. `&notit;` is `¬it;`. */
function decodeReference(reference: string): string {
  let text = '';
  const add = (token: { chars: string }) => {
    text += token.chars;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(reference, true);
  return text;
}

/** An atom as pieces of printable text. */
function printable({ start, end, source, isSpace }: Atom, text: string, capture: string): Piece[] {
  if (isSpace) return [source === ' ' && end - start === 1 ? { start, end } : { start, end, text: ' ' }];
  return text === source ? printablePieces(capture, start, end) : replaced(start, end, text);
}

function replaced(start: number, end: number, value: string): Piece[] {
  const text = value
    .replace(SPACES, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
  return text === '' ? [] : [{ start, end, text }];
}

function wholeRun({ start, end }: Run, value: string): Piece[] {
  return start < end ? replaced(start, end, value) : [];
}

/** Pieces that print one space where two meet, and none at the ends, as a browser does across the elements of a line. */
export function collapseSpaces(pieces: readonly Piece[], capture: string): Piece[] {
  const kept: Piece[] = [];
  let endsInSpace = true;
  for (const piece of pieces) {
    const text = piece.text ?? capture.slice(piece.start, piece.end);
    if (text === ' ' && endsInSpace) continue;
    kept.push(piece);
    endsInSpace = text.endsWith(' ');
  }
  return mergeRuns(trimPieces(kept, capture));
}

function mergeRuns(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isOneRun = last !== undefined && last.text === undefined && piece.text === undefined;
    if (isOneRun && last.end === piece.start) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}
