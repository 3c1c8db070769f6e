import type { Lexicon } from '../../schema/lexicon.ts';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../../text/number-words.ts';

/** Sources of regular expressions, without groups of their own, each for one class of words in expressions of time. */
export interface TimeWords {
  /** Alternatives of a list of the lexicon; matches nothing where the lexicon has no such list. */
  readonly of: (list: string) => string;
  /** What stands behind the slash of a word in a list. */
  readonly valueAt: (list: string, word: string) => string | undefined;
  readonly has: (list: string, word: string) => boolean;
  /** Whether a word in lower case is the past of an irregular verb: went, met. */
  readonly isIrregularPast: (word: string) => boolean;
}

/** `5`, `05`, `5th`. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/**
 * Letters in a class of characters: those of Latin script, with accents. `\\p{L}` would be every script, which takes each of thirty
 * patterns a millisecond to make ready, and only English is read here.
 */
export const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff';
/** From 1500 to 2099: before, a number of four digits is seldom a year. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';
/** A month with a capital, in full or short with a point. */
export const MONTH = alternatives(
  [...MONTHS.keys()].flatMap((word) =>
    word.length > 4 || word === 'june' || word === 'july' || word === 'may'
      ? forms(word)
      : [`${capital(word)}(?![${LETTER}])\\.?`],
  ),
);
/** A weekday with a capital, in full. */
export const WEEKDAY = alternatives([...WEEKDAYS.keys()].flatMap(forms));
/** A weekday in short; it is one only with a point or before a day of the month. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';
const UNITS = alternatives([...NUMBER_WORDS].filter(([, value]) => value > 0).map(([word]) => word));
/** A number in digits or words, or an article. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d+)?|${UNITS}(?:-${UNITS})?|an?|half an?)`;
/** White space or a hyphen between number and unit. */
export const GAP = '[\\s-]';
const DASH = '\\s?[-–—]\\s?';
/** What every `TO` has in it: enough to see that a sentence has none. */
export const TIED = '(?:[-–—]|\\s(?:to|through|until|till|and)\\s)';
/** Between the two ends of a span. */
export const TO = `(?:${DASH}|\\s(?:to|through|until|till)\\s|(?<=\\b[Bb]etween\\s[^,;:]{1,25})\\sand\\s)`;

/** Second forms that are plurals of nouns, the present or the -ing form. */
const NO_PAST = /(?:men|feet|teeth|children|s|ing)$/;

export function timeWordsOf({ lists }: Pick<Lexicon, 'lists'>): TimeWords {
  const sources = new Map<string, string>();
  const sets = new Map<string, ReadonlySet<string>>();
  const wordsOf = (list: string) => lists[list]?.words ?? [];
  const of = (list: string) => {
    const known = sources.get(list) ?? alternatives(wordsOf(list).flatMap(entries));
    sources.set(list, known);
    return known;
  };
  const valueAt = (list: string, word: string) =>
    wordsOf(list)
      .find((entry) => entry.split('/')[0]?.toLowerCase() === word.toLowerCase())
      ?.split('/')[1];
  const has = (list: string, word: string) => {
    const known = sets.get(list) ?? new Set(wordsOf(list).flatMap(entries));
    sets.set(list, known);
    return known.has(word);
  };
  const second = wordsOf('irregularForms').flatMap((entry) => entry.split('/').slice(1, 2));
  const pasts = new Set(second.filter((form) => !NO_PAST.test(form)));
  return { of, valueAt, has, isIrregularPast: (word) => pasts.has(word) };
}

/** `day/days` is two words; a value behind the slash (`noon/12:00`) is none. */
function entries(entry: string): string[] {
  return entry.split('/').filter((word) => /^[\p{L}]/u.test(word) && word !== 'Z');
}

/** The longest first; `(?!)` where there is none. */
function alternatives(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s'))
    .join('|')})`;
}

function capital(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** `Monday` and `MONDAY`. */
function forms(word: string): string[] {
  return [capital(word), word.toUpperCase()];
}

/** Month of a printed word, from 1. */
export function monthOf(text: string): number {
  return MONTHS.get(text.toLowerCase().replace('.', '')) ?? 0;
}

/** Weekday of a printed word, in full or short; Sunday is 0. */
export function weekdayNumber(text: string): number | undefined {
  const key = text.toLowerCase().replace('.', '').slice(0, 3);
  return [...WEEKDAYS].find(([word]) => word.startsWith(key))?.[1];
}

/** Value of a printed number; an article counts as 1. */
export function numberOf(text: string): number {
  if (/^half/i.test(text)) return 0.5;
  if (/^an?$/i.test(text)) return 1;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  return text
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
}

export function padded(value: number | string): string {
  return String(value).padStart(2, '0');
}
