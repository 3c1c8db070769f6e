import type { Lexicon } from '../../schema/lexicon.ts';
import { keyOf } from '../../text/words.ts';
import { listOf } from '../lexicon-lists.ts';
import { oncePer } from '../once-per.ts';

/** How a modifier changes the value of its number; `exact` leaves it. */
export type ModifierKind = 'about' | 'over' | 'least' | 'nearly' | 'under' | 'most' | 'exact';

/** A phrase of several words, as keys, and what it stands for. */
export interface Phrase<T> {
  readonly keys: readonly string[];
  readonly meaning: T;
}

/** The words by which figures are read, made ready from the lexicon. */
export interface FigureWords {
  /** Longest first. */
  readonly modifiers: readonly Phrase<ModifierKind>[];
  /** Units of time, measure, money and percent: what is written → what the unit is called. Longest first. */
  readonly durations: readonly Phrase<string>[];
  readonly measures: readonly Phrase<string>[];
  readonly currencies: readonly Phrase<string>[];
  readonly percents: readonly Phrase<string>[];
  /** Words that narrow what is counted. */
  readonly scopes: readonly Phrase<string>[];
  /** Parts of a whole: third → 3. */
  readonly fractions: ReadonlyMap<string, { readonly parts: number; readonly plural: boolean }>;
  /** Ordinals in words: second → 2. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words of one fate → its name. */
  readonly fateOf: ReadonlyMap<string, string>;
  /** Irregular plurals: men → man. */
  readonly singulars: ReadonlyMap<string, string>;
  readonly has: (list: FigureList, key: string) => boolean;
}

const LISTS = [
  ...(['personWords', 'fateWords', 'numberedThings', 'ordinalNames', 'countStops', 'vagueBefore'] as const),
  ...([
    'pluralsWithoutS',
    'singularsInS',
    'agePhrases',
    'smallWords',
    'speechVerbs',
    'finiteVerbs',
    'demonyms',
  ] as const),
  ...([
    'namePrepositions',
    'onesCounted',
    'averageWords',
    'calendarWords',
    'occasionsBefore',
    'occasionsAfter',
  ] as const),
] as const;
export type FigureList = (typeof LISTS)[number];

const MODIFIERS = [
  ['numberAbout', 'about'],
  ['numberOver', 'over'],
  ['numberLeast', 'least'],
  ['numberNearly', 'nearly'],
  ['numberUnder', 'under'],
  ['numberMost', 'most'],
  ['numberExact', 'exact'],
] as const;

/** The words of a lexicon, made once. */
export const figureWords: (lexicon: Lexicon) => FigureWords = oncePer(readWords);

function readWords(lexicon: Lexicon): FigureWords {
  const sets = new Map(LISTS.map((name) => [name, new Set([...listOf(lexicon, name)].map(keyOf))]));
  const rows = (name: string) => [...listOf(lexicon, name)].map((row) => row.split('/'));
  return {
    modifiers: longestFirst(
      MODIFIERS.flatMap(([name, meaning]) =>
        [...listOf(lexicon, name)].map((text) => ({ keys: keysOf(text), meaning })),
      ),
    ),
    durations: unitPhrases(rows('durationWords')),
    measures: unitPhrases(rows('measureWords')),
    currencies: unitPhrases(rows('currencyWords')),
    percents: unitPhrases(rows('percentWords')),
    scopes: unitPhrases(rows('scopeWords')),
    fractions: new Map(
      rows('fractionWords').flatMap((forms, place) =>
        forms.map((form, at) => [form, { parts: place + 2, plural: at > 0 && form.endsWith('s') }] as const),
      ),
    ),
    ordinals: new Map([...listOf(lexicon, 'ordinalWords')].map((word, place) => [word, place + 2])),
    fateOf: new Map(rows('fateRows').flatMap(([name = '', ...forms]) => [name, ...forms].map((form) => [form, name]))),
    singulars: new Map(
      rows('irregularForms').flatMap(([plain = '', ...forms]) =>
        forms
          .filter((form) => sets.get('pluralsWithoutS')?.has(form) || form.endsWith('ves'))
          .map((form) => [form, plain] as const),
      ),
    ),
    has: (list, key) => sets.get(list)?.has(key) === true,
  };
}

function unitPhrases(rows: readonly (readonly string[])[]): Phrase<string>[] {
  return longestFirst(
    rows.flatMap(([name = '', ...forms]) => [name, ...forms].map((form) => ({ keys: keysOf(form), meaning: name }))),
  );
}

/** Hyphens and slashes are marks of their own, and signs stay as they are. */
function keysOf(text: string): string[] {
  return text
    .split(/\s+|(?<=\p{L})(?=[-/]\p{L})|(?<=[-/])(?=\p{L})/u)
    .map((word) => (/^\p{L}+$/u.test(word) ? keyOf(word) : word));
}

function longestFirst<T>(phrases: readonly Phrase<T>[]): Phrase<T>[] {
  return phrases.toSorted((a, b) => b.keys.length - a.keys.length);
}

/** The phrase that begins at a place of the keys, and where it ends. */
export function phraseAt<T>(
  keys: readonly string[],
  at: number,
  phrases: readonly Phrase<T>[],
): { readonly to: number; readonly meaning: T } | undefined {
  const found = phrases.find((phrase) => phrase.keys.every((key, place) => keys[at + place] === key));
  return found && { to: at + found.keys.length, meaning: found.meaning };
}

/** The phrase that ends before a place of the keys, and where it begins. */
export function phraseBefore<T>(
  keys: readonly string[],
  before: number,
  phrases: readonly Phrase<T>[],
): { readonly from: number; readonly meaning: T } | undefined {
  const found = phrases.find((phrase) => {
    const from = before - phrase.keys.length;
    return from >= 0 && phrase.keys.every((key, place) => keys[from + place] === key);
  });
  return found && { from: before - found.keys.length, meaning: found.meaning };
}
