import Fuse from 'fuse.js';
import { TOKEN_OPTIONS } from './token-options.ts';

/** A word of the archive that answers a word of the query, and where its texts are listed. */
export interface Matched {
  readonly part: number;
  readonly at: number;
  /** 2 for the word itself, 1 for a word that holds it, 0 for one within a slip of it. */
  readonly literal: number;
  /** How far off it is, from 0. */
  readonly score: number;
}

/** Parts that one word of a query may load: a syllable is in thousands of words. */
const MOST_PARTS = 24;
/** A shorter word that is known is not looked for within longer ones. */
const SHORTEST_WITHIN = 3;

/** Looks words up among all words of an archive, which are given part by part. */
export function vocabularyOf(parts: readonly string[]) {
  const places = new Map<string, Pick<Matched, 'part' | 'at'>>();
  for (const [part, words] of parts.entries()) {
    for (const [at, word] of words.split(' ').entries()) places.set(word, { part, at });
  }
  const words = [...places.keys()];
  // Most queries have no slip.
  let fuse: Fuse<string> | undefined;
  const matched = (found: readonly string[], literal: number, score = 0) =>
    found.flatMap((word) => {
      const place = places.get(word);
      return place ? [{ ...place, literal, score }] : [];
    });
  return {
    /** The word itself, words that begin with it, and those that hold it elsewhere. */
    literal(token: string): Matched[] {
      const isKnown = places.has(token);
      const holding =
        isKnown && token.length < SHORTEST_WITHIN ? [] : words.filter((word) => word !== token && word.includes(token));
      const beginning = holding.filter((word) => word.startsWith(token));
      const inside = holding.filter((word) => !word.startsWith(token));
      return withinParts([...matched([token], 2), ...matched([...beginning, ...inside], 1)]);
    },
    /** Words within a slip, the closest first. */
    like(token: string): Matched[] {
      fuse ??= new Fuse(words, TOKEN_OPTIONS);
      const found = fuse.search(token).filter(({ item }) => !item.includes(token));
      return withinParts(found.flatMap(({ item, score = 1 }) => matched([item], 0, score)));
    },
  };
}

function withinParts(words: readonly Matched[]): Matched[] {
  const parts = new Set<number>();
  return words.filter(({ part }) => parts.has(part) || (parts.size < MOST_PARTS && parts.add(part)));
}
