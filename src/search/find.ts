import Fuse, { type IFuseOptions } from 'fuse.js';
import { fold, wordsOf } from './fold.ts';
import type { Entry } from './index-format.ts';

/** What a query finds, best first. */
export interface Found {
  readonly entries: readonly Entry[];
  /** Whether every entry has all the words; otherwise each has some. */
  readonly hasAllWords: boolean;
}

/**
 * Token search finds each word by itself, wherever it stands; the default mode, one pass for the whole query, misses most queries
 * of several words. A threshold of 0.3 forgives one slip in four letters; at 0.6, the default, half the archive matches.
 */
const OPTIONS: IFuseOptions<Entry> = {
  keys: ['text'],
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
};

/**
 * A search over `entries`. It gives the entries that have all words of the query or, if there are none, those that have
 * some; nothing for a query without a word. With `source`, only entries of that source count. Words as they were typed come
 * before words within a slip of them: Fuse ranks by how rare a word is, and “cash”, where it is rare, would come before “plane”
 * for somebody who asks for “plane crash”.
 */
export function makeSearch(entries: readonly Entry[]): (query: string, source?: string) => Found {
  const texts = entries.map((entry) => ({ ...entry, text: fold(entry.text) }));
  const all = new Fuse(texts, { ...OPTIONS, tokenMatch: 'all' });
  // Most searches never ask for it, and of an archive it takes seconds and hundreds of megabytes to make.
  let any: Fuse<Entry> | undefined;
  return (query, source) => {
    const folded = fold(query).trim();
    const asked = wordsOf(query).map((word) => word.folded);
    const search = (fuse: Fuse<Entry>): Entry[] => {
      if (folded === '') return [];
      return fuse
        .search(folded)
        .map(({ refIndex, item }) => ({ entry: entries[refIndex], literal: literalWords(item.text, asked) }))
        .toSorted((a, b) => b.literal - a.literal)
        .flatMap(({ entry }) => entry ?? [])
        .filter((entry) => source === undefined || entry.source.slug === source);
    };
    const whole = search(all);
    if (whole.length > 0) return { entries: whole, hasAllWords: true };
    any ??= new Fuse(texts, { ...OPTIONS, tokenMatch: 'any' });
    return { entries: search(any), hasAllWords: false };
  };
}

/** How much of what was asked stands in a text letter by letter: two for a whole word, one for a part of a word. */
function literalWords(text: string, asked: readonly string[]): number {
  return asked.reduce((sum, word) => sum + (isWholeWord(text, word) ? 2 : text.includes(word) ? 1 : 0), 0);
}

function isWholeWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
