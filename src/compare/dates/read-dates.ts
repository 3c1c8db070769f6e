import type { Lexicon } from '../../schema/lexicon.ts';
import type { Range } from '../../text/sentences.ts';
import { oncePer } from '../once-per.ts';
import type { Around, DateRule, Reading } from './date-rule.ts';
import { calendarUnit, weekend } from './rules/calendar-units.ts';
import { clockTime } from './rules/clock-times.ts';
import { ago, ahead, anchored, barePlural, rolling, sameDay, vagueLength } from './rules/lengths.ts';
import { bareMonth, century, decade, monthOfYear, year } from './rules/months-and-years.ts';
import { nearDay } from './rules/near-days.ts';
import { monthsUpTo, partOfYear, quarter } from './rules/parts-of-years.ts';
import { daySpan, monthSpan, weekdaySpan, yearSpan } from './rules/spans.ts';
import { feast, partOfDay, season, vagueTime } from './rules/vague-times.ts';
import { weekday, weekdays } from './rules/weekdays.ts';
import { fullDate, monthDay, slashedDate } from './rules/written-days.ts';
import { LETTER, type TimeWords, timeWordsOf } from './time-words.ts';

/** An expression of time in a text. */
export interface ReadDate extends Range, Reading {
  readonly rule: string;
  /** The expression that gives a clock time its day, where it stands apart. */
  readonly on?: Range;
}

/** The order matters only where two read the same words. */
const DATE_RULES: readonly DateRule[] = [
  ...[fullDate, daySpan, monthDay, slashedDate, weekdaySpan, yearSpan, monthSpan, monthsUpTo],
  ...[partOfYear, quarter, monthOfYear, bareMonth],
  ...[decade, century, year, weekday, weekdays, nearDay, calendarUnit, weekend, rolling, ago, ahead, anchored, sameDay],
  ...[vagueLength, barePlural, vagueTime, partOfDay, feast, season, clockTime],
];

/** Gives the expressions of time in a sentence, in their order; the longest of those that begin at one place. */
export type DateReader = (sentence: Sentence) => ReadDate[];

interface Sentence {
  readonly text: string;
  readonly published: string;
  /** Names in it. */
  readonly names: readonly Range[];
  /** Last words of the names of people in its article. */
  readonly surnames?: ReadonlySet<string> | undefined;
}

/** The reader with the words of a lexicon, made once for each: its thirty patterns cost more than an event’s sentences. */
export const dateReaderOf: (lexicon: Lexicon) => DateReader = oncePer((lexicon) => dateReader(timeWordsOf(lexicon)));

/** The same without clock times: “9 a.m. on Monday” is Monday alone. */
export const dayReaderOf: (lexicon: Lexicon) => DateReader = oncePer((lexicon) =>
  dateReader(
    timeWordsOf(lexicon),
    DATE_RULES.filter((rule) => rule !== clockTime),
  ),
);

export function dateReader(words: TimeWords, dateRules: readonly DateRule[] = DATE_RULES): DateReader {
  const rules = dateRules.map((rule) => ({
    ...rule,
    expression: new RegExp(`(?<![${LETTER}\\d])${rule.pattern(words)}`, `gu${rule.flags ?? ''}`),
    needed: new RegExp(rule.needs?.(words) ?? '', `u${rule.flags ?? ''}`),
  }));
  return (sentence) => {
    const text = sentence.text.replace(/[\u00a0\u202f\u2009]/g, ' ');
    const found = rules.flatMap((rule) =>
      (rule.needed.test(text) ? [...text.matchAll(rule.expression)] : []).flatMap((match) =>
        readMatch(match, rule, { ...sentence, text }, words),
      ),
    );
    return merged(withoutOverlaps(found), text);
  };
}

/** What is left out in front of an expression. */
const LEADING = /^(?:(?:in|over|during|for|at|within|throughout)\s)?the\s|^over\s(?=past|last)/iu;

function readMatch(
  match: RegExpExecArray,
  rule: DateRule,
  { text, published, names, surnames }: Sentence,
  words: TimeWords,
): ReadDate[] {
  const start = match.index + (LEADING.exec(match[0])?.[0].length ?? 0);
  const end = match.index + match[0].length;
  const around: Around = {
    published,
    own: text.slice(start, end),
    before: text.slice(0, start),
    after: text.slice(end),
    inName:
      names.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start) ||
      isInTitle(text, start, end),
    isSurname: (word) => surnames?.has(word) ?? false,
    words,
  };
  const reading = rule.read(match.groups ?? {}, around);
  return reading === undefined ? [] : [{ start, end, rule: rule.name, ...reading }];
}

/** A word of a title: with a capital, or one of those that have none. */
const SMALL = /^(?:\p{Lu}|(?:of|the|an?|and|in|on|for|to|at|by|with|from|or|s)$)/u;

/** “Oakham News Sunday”, “The Week of Monday”: two words or more between quotation marks, all with capitals but the small ones. */
function isInTitle(text: string, start: number, end: number): boolean {
  const open = /["“]([^"“”]*)$/u.exec(text.slice(0, start))?.[1];
  const close = /^([^"“”]*)["”]/u.exec(text.slice(end))?.[1];
  const words =
    open === undefined || close === undefined ? [] : (open + text.slice(start, end) + close).match(/[\p{L}'’]+/gu);
  return words !== null && words.length > 1 && words.length < 8 && words.every((word) => SMALL.test(word));
}

function withoutOverlaps(found: readonly ReadDate[]): ReadDate[] {
  const kept: ReadDate[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Between a day and a clock time that belong together. */
const BESIDE = /^(?:,?\s(?:at|on|from|about|around)?\s?(?:about\s|around\s)?|,\s|\s\()$/u;

/** A day and a clock time beside it are one expression. A clock time elsewhere is of the only day of its sentence. */
function merged(found: readonly ReadDate[], text: string): ReadDate[] {
  const all: ReadDate[] = [];
  for (const one of found) {
    const before = all.at(-1);
    const joined = before && BESIDE.test(text.slice(before.end, one.start)) ? joinedOf(before, one) : undefined;
    if (joined) all.splice(-1, 1, joined);
    else all.push(one);
  }
  const days = all.filter((one) => one.precision === 'day' || (one.precision === 'instant' && !isClock(one)));
  return all.map((one) => (isClock(one) ? clockOn(one, days) : one));
}

function isClock({ iso = '' }: ReadDate): boolean {
  return iso.startsWith('T');
}

function joinedOf(a: ReadDate, b: ReadDate): ReadDate | undefined {
  const [clock, day] = isClock(a) ? [a, b] : [b, a];
  if (!isClock(clock) || day.precision !== 'day' || isClock(day)) return undefined;
  return {
    ...day,
    start: a.start,
    end: b.end,
    precision: clock.precision,
    iso: `${day.iso}${clock.iso}`,
    rule: day.rule,
  };
}

function clockOn(clock: ReadDate, days: readonly ReadDate[]): ReadDate {
  const [day, ...others] = days;
  const printed = day?.iso?.slice(0, 10);
  if (day === undefined || others.some(({ iso }) => iso?.slice(0, 10) !== printed)) {
    const { iso: _, ...rest } = clock;
    return { ...rest, precision: 'vague' };
  }
  return { ...clock, iso: `${printed}${clock.iso}`, on: { start: day.start, end: day.end } };
}
