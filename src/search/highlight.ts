import { wordsOf } from './fold.ts';

/** A piece of a text, and whether it answers the query. */
interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * The text in pieces, with the words marked that a query asks for; the pieces joined are the text. Each word of the query marks
 * every word that contains it, accents and case aside; if there is none, the words closest to it within a slip or two.
 */
export function highlight(text: string, query: string): Piece[] {
  const words = wordsOf(text);
  const hits = new Set(
    wordsOf(query).flatMap(({ folded }) => {
      const containing = words.filter((word) => word.folded.includes(folded));
      return containing.length > 0 ? containing : words.filter((word) => isSlip(word.folded, folded));
    }),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of words) {
    if (!hits.has(word)) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), isHit: false });
    pieces.push({ text: text.slice(word.start, word.end), isHit: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

/** One slip in words of four letters, two from seven: what the search forgives. */
function isSlip(word: string, asked: string): boolean {
  const allowed = Math.floor(asked.length * 0.3);
  return allowed > 0 && Math.abs(word.length - asked.length) <= allowed && distance(word, asked) <= allowed;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
