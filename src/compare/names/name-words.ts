import { stemmer } from 'stemmer';
import type { Lexicon } from '../../schema/lexicon.ts';

/** The word lists of the lexicon that tell names from other words with a capital. Everything is in lower case. */
export interface NameWords {
  readonly has: (list: NameList, word: string) => boolean;
  /** Whether a word or its plural stands in the list: Canadian, Canadians. */
  readonly hasPlural: (list: NameList, word: string) => boolean;
  /** How many words of `words`, from `start`, are the longest entry of the list that stands there; 0 for none. */
  readonly longest: (list: NameList, words: readonly string[], start: number) => number;
  /** Whether it is a small word, such as stands in lower case even in a title. */
  readonly isSmall: (word: string) => boolean;
  /** Whether the word is common in the language, in any form. */
  readonly isCommon: (word: string) => boolean;
}

const LISTS = [
  'personTitles',
  'titlesOrNames',
  'titleModifiers',
  'personEndings',
  'companyEndings',
  'organisationWords',
  'organisationTopics',
  'bodyHeads',
  'genericHeads',
  'placeWords',
  'areaWords',
  'placeBefore',
  'placeAround',
  'descriptorWords',
  'countries',
  'demonyms',
  'groupWords',
  'forceWords',
  'calendarWords',
  'calendarOrNames',
  'acronymsNotNames',
  'thingWords',
  'thingOpeners',
  'schoolWords',
  'compassWords',
  'innerParticles',
  'hyphenParticles',
  'openingWords',
  'smallInTitles',
  'hyphenEndings',
  'furnitureWords',
  'shortPlaces',
  'productWords',
  'commonWords',
  'speechVerbs',
] as const;
export type NameList = (typeof LISTS)[number];

/** A list that the lexicon lacks is empty: names are then told by shape and evidence alone. */
export function nameWordsOf({ lists }: Lexicon): NameWords {
  const sets = new Map(LISTS.map((list) => [list, new Set(lists[list]?.words.map(foldWord))]));
  const phrases = new Map(LISTS.map((list) => [list, phrasesByFirstWord(sets.get(list) ?? new Set())]));
  const stems = new Set([...(sets.get('commonWords') ?? [])].map((word) => stemmer(word)));
  const has = (list: NameList, word: string) => sets.get(list)?.has(word) === true;
  return {
    has,
    hasPlural: (list, word) => has(list, word) || (word.endsWith('s') && has(list, word.slice(0, -1))),
    longest: (list, words, start) => {
      const found = phrases.get(list)?.get(words[start] ?? '');
      return found?.find((phrase) => phrase.every((word, i) => words[start + i] === word))?.length ?? 0;
    },
    isSmall: (word) => has('smallInTitles', word) || has('innerParticles', word),
    isCommon: (word) => has('openingWords', word) || stems.has(stemmer(word)),
  };
}

function phrasesByFirstWord(entries: ReadonlySet<string>): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(/[\s-]/);
    const first = words[0] ?? entry;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return phrases;
}

function foldWord(word: string): string {
  return word.toLowerCase().replace(/[’‘ʼ`]/gu, "'");
}
