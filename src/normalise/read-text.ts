import type { Root } from 'mdast';
import type { Leaf } from './draft.ts';
import { paragraph } from './leaves.ts';
import { type Piece, trimPieces } from './pieces.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * A pasted text as a tree: one paragraph a line, blank lines dropped. Control characters are left out, tabs print as
 * a space and lone surrogates as U+FFFD, because no web page can carry them; everything else prints as it stands.
 */
export function readText(capture: string): Root {
  const leaves: Leaf[] = [];
  let start = 0;
  let blankBefore = true;
  const endLine = (end: number) => {
    const pieces = trimPieces(piecesOfLine(capture, start, end), capture);
    if (pieces.length > 0) leaves.push(paragraph(pieces, { blankBefore }));
    blankBefore = pieces.length === 0;
  };
  for (const match of capture.matchAll(LINE_BREAK)) {
    endLine(match.index);
    start = match.index + match[0].length;
  }
  endLine(capture.length);
  return { type: 'root', children: leaves };
}

/** Units that cannot be printed as they stand: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;

function piecesOfLine(capture: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const match of capture.slice(start, end).matchAll(UNPRINTABLE)) {
    const here = start + match.index;
    if (at < here) pieces.push({ start: at, end: here });
    if (match[0] === '\t') pieces.push({ start: here, end: here + 1, text: ' ' });
    else if (/\p{Cs}/u.test(match[0])) pieces.push({ start: here, end: here + 1, text: '\uFFFD' });
    at = here + 1;
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}
