import Fuse, { type IFuseOptions } from 'fuse.js';
import { fold, wordsOf } from './fold.ts';
import type { Entry } from './index-format.ts';
import { literalWords } from './literal-words.ts';
import { TOKEN_OPTIONS } from './token-options.ts';

/** What a query finds, best first. */
export interface Found {
  readonly entries: readonly Entry[];
  /** How many there are; of an archive not all of them are in `entries`. */
  readonly total: number;
  /** Whether every entry has all the words; otherwise each has some. */
  readonly hasAllWords: boolean;
}

/** Token search finds each word by itself, wherever it stands; the default mode, one pass for the whole query, misses most queries of several words. */
const OPTIONS: IFuseOptions<Entry> = { ...TOKEN_OPTIONS, keys: ['text'], useTokenSearch: true };

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
    if (whole.length > 0) return { entries: whole, total: whole.length, hasAllWords: true };
    any ??= new Fuse(texts, { ...OPTIONS, tokenMatch: 'any' });
    const some = search(any);
    return { entries: some, total: some.length, hasAllWords: false };
  };
}
