import type { Root } from 'mdast';
import type { Leaf } from './draft.ts';
import { paragraph } from './leaves.ts';
import { printablePieces, trimPieces } from './pieces.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * A pasted text as a tree: one paragraph a line, blank lines dropped; an indent parts lines as a blank line does. Control characters are left out, tabs print as
 * a space and lone surrogates as U+FFFD, because no web page can carry them; everything else prints as it stands.
 */
export function readText(capture: string): Root {
  const leaves: Leaf[] = [];
  let start = 0;
  let blankBefore = true;
  const isIndented = indents(capture);
  const endLine = (end: number) => {
    const pieces = trimPieces(printablePieces(capture, start, end), capture);
    const isParted = blankBefore || (isIndented && INDENT.test(capture.slice(start, start + 3)));
    if (pieces.length > 0) leaves.push(paragraph(pieces, { blankBefore: isParted }));
    blankBefore = pieces.length === 0;
  };
  for (const match of capture.matchAll(LINE_BREAK)) {
    endLine(match.index);
    start = match.index + match[0].length;
  }
  endLine(capture.length);
  return { type: 'root', children: leaves };
}

const INDENT = /^(?:\t| {2,})\S?/;
/** Most lines of a text whose indents open paragraphs; where more are indented, the whole text is. */
const MOST_INDENTED = 0.5;

/** Whether the text opens its paragraphs with an indent, as printed pages do: some lines have one, most have none. */
function indents(capture: string): boolean {
  const lines = capture.split(LINE_BREAK).filter((line) => line.trim() !== '');
  const indented = lines.filter((line) => INDENT.test(line)).length;
  return indented > 0 && indented < lines.length * MOST_INDENTED;
}
