import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { MONTHS, WEEKDAYS } from './number-words.ts';
import type { Range } from './sentences.ts';
import type { Word } from './words.ts';

/** A day, month or year that a text names. */
export interface NamedDate extends Range {
  /** `2024-12-05`, `2024-12` or `2024`: as exact as the words are. */
  readonly date: string;
}

/**
 * The dates among the words of a text that was published on the day `published`. A weekday is the last one on or before that
 * day, a month without a year lies in the year before or of that day; both guesses suit news of what has happened.
 * `May` and `March` count beside a number only, years from 1900 to 2099. Spans, “last week” and “tomorrow” are not read.
 */
export function datesOf(words: readonly Word[], published: string): NamedDate[] {
  const found: NamedDate[] = [];
  for (let at = 0; at < words.length; ) {
    const read = monthOrDay(words, at, published) ?? weekday(words, at, published) ?? year(words, at);
    const first = words[at];
    const last = words[at + (read?.length ?? 1) - 1];
    if (read && first && last) found.push({ start: first.start, end: last.end, date: read.date });
    at += read?.length ?? 1;
  }
  return found;
}

interface Read {
  readonly date: string;
  /** How many words it takes. */
  readonly length: number;
}

/** `5 December 2024`, `5th December`, `Dec. 5`, `September 11th, 2001`, `December 2024`, `December`. */
function monthOrDay(words: readonly Word[], at: number, published: string): Read | undefined {
  const dayBefore = dayOf(words[at]);
  const place = dayBefore === undefined ? at : behindDay(words, at);
  const month = monthOf(words[place]);
  if (month === undefined) return undefined;
  const day = dayBefore ?? dayOf(words[place + 1]);
  const after = dayBefore === undefined && day !== undefined ? behindDay(words, place + 1) : place + 1;
  const stated = yearOf(words[after]);
  if (day === undefined && stated === undefined && /^ma(?:y|r|rch)$/.test(words[place]?.key ?? '')) return undefined;
  const length = after + (stated === undefined ? 0 : 1) - at;
  const tail = `-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  return { date: `${stated ?? yearBefore(tail, published)}${tail}`, length };
}

/** The place behind a day of the month; `11th` is read as two words. */
function behindDay(words: readonly Word[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
}

function yearBefore(tail: string, published: string): string {
  const year = published.slice(0, 4);
  return `${year}${tail}` <= published ? year : String(Number(year) - 1);
}

function weekday(words: readonly Word[], at: number, published: string): Read | undefined {
  const wanted = WEEKDAYS.get(words[at]?.key ?? '');
  if (wanted === undefined) return undefined;
  const day = parseISO(published.slice(0, 10), { in: utc });
  if (!isValid(day)) return undefined;
  const back = (getDay(day) - wanted + 7) % 7;
  return { date: format(subDays(day, back), 'yyyy-MM-dd', { in: utc }), length: 1 };
}

function year(words: readonly Word[], at: number): Read | undefined {
  const found = yearOf(words[at]);
  return found === undefined ? undefined : { date: found, length: 1 };
}

function yearOf(word: Word | undefined): string | undefined {
  return word && /^(?:19|20)\d\d$/.test(word.text) ? word.text : undefined;
}

function monthOf(word: Word | undefined): number | undefined {
  return word && /^\p{Lu}/u.test(word.text) ? MONTHS.get(word.key.replace('.', '')) : undefined;
}

function dayOf(word: Word | undefined): number | undefined {
  const day = word && /^\d{1,2}$/.test(word.key) ? Number(word.key) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}
