import type { Draft, Leaf, Step } from '../draft.ts';
import { joinAll, openLeaves, textOf } from '../leaves.ts';
import { endsAsSentence, wordCount } from '../shapes.ts';

/** Shortest line that can have been broken for width, in characters. Titles and labels are mostly shorter. */
const SHORTEST_BROKEN = 40;
/** Widest column of hard-wrapped text. Above it, a line is a paragraph. */
const WIDEST_COLUMN = 100;
/** Share of the lines of a paragraph, but for its last, that must nearly fill the column. */
const MOSTLY_FULL = 0.9;

/**
 * Joins lines that a break in mid-sentence tore apart: single ones, and whole paragraphs of a text wrapped to a column.
 * Blank lines always part.
 */
export const joinWrappedLines: Step = {
  name: 'join-wrapped-lines',
  why: 'A line break inside a sentence comes from the width of a column, not from the writer.',
  apply(draft) {
    const column = columnOf(draft);
    const joints = new Map<Leaf, Leaf[]>();
    let previous: Leaf | undefined;
    // The text of the last line, not of what was joined so far: joining must not change what counts as a full line.
    let lastLine = '';
    for (const leaf of openLeaves(draft)) {
      const text = textOf(leaf, draft);
      if (previous && !leaf.data.blankBefore && (isTorn(lastLine, text) || fills(lastLine, text, column))) {
        joints.set(previous, joints.get(previous) ?? []);
        joints.get(previous)?.push(leaf);
      } else {
        previous = leaf;
      }
      lastLine = text;
    }
    joinAll(joints, draft);
  },
};

function isTorn(line: string, next: string): boolean {
  const goesOn = /^\p{Ll}[\p{Ll}’'-]*(?:[\s,.;]|$)/u.test(next) && (endsAsSentence(next) || wordCount(next) >= 5);
  return goesOn && line.length >= SHORTEST_BROKEN && /[\p{L}\p{N},’'-]$/u.test(line);
}

/** In a wrapped text, a line goes on if the next line’s first word would not have fitted into the column. */
function fills(line: string, next: string, column: number | undefined): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return column !== undefined && line.length <= column && line.length + 1 + word.length > column;
}

/**
 * Width of the column that the text was wrapped to, in characters; `undefined` if it was not wrapped.
 * Needs paragraphs that blank lines part and that are mostly of several lines, each nearly full but for the last.
 */
function columnOf(draft: Draft): number | undefined {
  const paragraphs = paragraphsOf(draft).filter((lines) => lines.length > 1);
  const inner = paragraphs.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => ({ line, next: lines[index + 1] ?? '' })),
  );
  const column = paragraphs.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (inner.length < 4 || column > WIDEST_COLUMN || column < SHORTEST_BROKEN) return undefined;
  const full = inner.filter(({ line, next }) => fills(line, next, column)).length;
  return full >= inner.length * MOSTLY_FULL ? column : undefined;
}

function paragraphsOf(draft: Draft): string[][] {
  const paragraphs: string[][] = [];
  for (const leaf of openLeaves(draft)) {
    if (leaf.data.blankBefore || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(textOf(leaf, draft));
  }
  return paragraphs;
}
