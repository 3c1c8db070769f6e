import type { Lexicon } from '../schema/lexicon.ts';

/** The words of one list of the lexicon; none where the lexicon has no such list. */
export function listOf({ lists }: Lexicon, name: string): ReadonlySet<string> {
  return new Set(lists[name]?.words ?? []);
}
