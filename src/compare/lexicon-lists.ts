import type { Lexicon } from '../schema/lexicon.ts';

/** The words of one list of the lexicon; none where the lexicon has no such list. */
export function listOf({ lists }: Lexicon, name: string): ReadonlySet<string> {
  return new Set(lists[name]?.words ?? []);
}

/** Lists of the lexicon by name, each a set of lower-case words; one that the lexicon lacks is empty. */
export function wordSets<N extends string>(
  { lists }: Pick<Lexicon, 'lists'>,
  names: readonly N[],
): Readonly<Record<N, ReadonlySet<string>>> {
  const entries = names.map((name) => [name, new Set(lists[name]?.words.map((word) => word.toLowerCase()))]);
  // That every name is a key is lost where an object is made of entries.
  return Object.fromEntries(entries) as Record<N, ReadonlySet<string>>;
}
