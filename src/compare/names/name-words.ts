import { stemmer } from 'stemmer';
import type { Lexicon } from '../../schema/lexicon.ts';
import { oncePer } from '../once-per.ts';

/** The word lists of the lexicon that tell names from other words with a capital. Everything is in lower case. */
export interface NameWords {
  readonly has: (list: NameList, word: string) => boolean;
  /** Whether a word or its plural stands in the list: Canadian, Canadians. */
  readonly hasPlural: (list: NameList, word: string) => boolean;
  /** How many words of `words`, from `start`, are the longest entry of the list that stands there; 0 for none. */
  readonly longest: (list: NameList, words: readonly string[], start: number) => number;
  /** The full first name of which the word is a form; `undefined` for words that are no listed first name. */
  readonly firstName: (word: string) => string | undefined;
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
  'tradeWords',
  'countries',
  'knownPlaces',
  'demonyms',
  'groupWords',
  'groupsOrNames',
  'outletHeads',
  'forceWords',
  'calendarWords',
  'calendarOrNames',
  'calendarShortForms',
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
  'lawWords',
  'commonWords',
  'countedWords',
  'speechVerbs',
  'speechPlatforms',
  'bodyAround',
] as const;
/** Both tell that a word is common in the language. */
const COMMON = ['commonWords', 'countedWords'] as const;

type NameList = (typeof LISTS)[number];

/** A list that the lexicon lacks is empty: names are then told by shape and evidence alone. Made once for a lexicon. */
export const nameWordsOf = oncePer(({ lists }: Lexicon): NameWords => {
  const sets = new Map(LISTS.map((list) => [list, new Set(lists[list]?.words.map(foldWord))]));
  // Made when one is asked for: of most lists, and of the longest, nobody asks for phrases.
  const phrasesOf = oncePer(phrasesByFirstWord);
  const nicknames = nicknamesOf(lists['nicknames']?.words ?? []);
  const stems = new Set(COMMON.flatMap((list) => [...(sets.get(list) ?? [])].map((word) => stemmer(word))));
  const has = (list: NameList, word: string) => sets.get(list)?.has(word) === true;
  return {
    has,
    hasPlural: (list, word) => has(list, word) || (word.endsWith('s') && has(list, word.slice(0, -1))),
    longest: (list, words, start) => {
      const found = phrasesOf(sets.get(list) ?? NO_WORDS).get(words[start] ?? '');
      return found?.find((phrase) => phrase.every((word, i) => words[start + i] === word))?.length ?? 0;
    },
    firstName: (word) => nicknames.get(word),
    isSmall: (word) => has('smallInTitles', word) || has('innerParticles', word),
    isCommon: (word) => has('openingWords', word) || stems.has(stemmer(word)),
  };
});

const NO_WORDS: ReadonlySet<string> = new Set();

/** Rows such as joseph/joe: every form leads to the first of its row. */
function nicknamesOf(rows: readonly string[]): Map<string, string> {
  const split = rows.map((row) => row.split('/').map(foldWord));
  return new Map(split.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
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
