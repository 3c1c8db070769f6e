import type { Range } from '../../text/sentences.ts';
import { keyOf } from '../../text/words.ts';

/** A word of a sentence as phrases are made of: what hyphens join is one word, a possessive ending is left out. */
export interface Token extends Range {
  readonly text: string;
  /** Lower case, no accents. */
  readonly key: string;
  readonly capital: boolean;
  /** “’s” or “s’” behind it: what follows belongs to it. */
  readonly possessive: boolean;
  /** Only white space stands between it and the word before. */
  readonly joined: boolean;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ.]|[-‐‑])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, each without a genitive ending. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: whole, index: start }) => {
    const bare = whole.replace(/['’ʼ]s$/u, '');
    const gap = text.slice(end, start);
    const joined = end > 0 && /^\s+$/u.test(gap);
    end = start + whole.length;
    const possessive = bare !== whole || (/s$/u.test(whole) && /^['’ʼ]\s/u.test(text.slice(end, end + 2)));
    return {
      ...{ start, end: start + bare.length, text: bare, key: keyOf(bare), capital: /^\p{Lu}/u.test(bare) },
      ...{ possessive, joined },
    };
  });
}
