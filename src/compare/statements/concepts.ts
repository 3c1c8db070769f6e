import type { Lexicon } from '../../schema/lexicon.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A phrase found in a text: words `from` up to, without, `to`. */
export interface FoundPhrase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Phrases by the first of their stems, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly name: string;
  readonly stems: readonly string[];
}

/** Of two rows with the same words the first counts. */
export function phraseIndex(rows: readonly Pick<Lexicon['concepts'][number], 'name' | 'words'>[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const { name, words } of rows) {
    for (const phrase of words) {
      const stems = wordsOf(phrase).map(({ stem }) => stem);
      const [first] = stems;
      if (first === undefined) continue;
      const list = index.get(first);
      if (list) list.push({ name, stems });
      else index.set(first, [{ name, stems }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/** The phrases in a text from left to right, longest first, none overlapping. `isOpen` tells which words may take part. */
export function findPhrases(
  words: readonly Word[],
  index: PhraseIndex,
  isOpen: (place: number) => boolean,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = index
      .get(words[from]?.stem ?? '')
      ?.find(({ stems }) => stems.every((stem, step) => words[from + step]?.stem === stem && isOpen(from + step)));
    if (phrase) found.push({ name: phrase.name, from, to: from + phrase.stems.length });
    from += phrase?.stems.length ?? 1;
  }
  return found;
}

/** Share of background sentences that hold one of a concept’s words, at most the sum over its single words. */
export function conceptPriors(
  rows: readonly Pick<Lexicon['concepts'][number], 'name' | 'words'>[],
  priorOf: (stem: string) => number,
  atMost: number,
): ReadonlyMap<string, number> {
  const stems = new Map<string, Set<string>>();
  for (const { name, words } of rows) {
    const own = stems.get(name) ?? new Set();
    for (const parts of words.map(wordsOf)) if (parts.length === 1 && parts[0]) own.add(parts[0].stem);
    stems.set(name, own);
  }
  const sum = (own: ReadonlySet<string>) => [...own].sort().reduce((total, stem) => total + priorOf(stem), 0);
  return new Map([...stems].map(([name, own]) => [name, Math.min(atMost, sum(own))]));
}
