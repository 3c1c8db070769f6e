import { daysBetween, isDay, weekdayOf, yearPlus } from '../../../text/calendar.ts';
import type { Around, DateRule, Reading } from '../date-rule.ts';
import { looksAhead, looksBack } from '../direction.ts';
import {
  DAY,
  LETTER,
  MONTH,
  monthOf,
  padded,
  SHORT_WEEKDAY,
  type TimeWords,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../time-words.ts';

/** A day without a year that would lie further ahead than this is of the year before: reports announce little so early. */
const FARTHEST_AHEAD = 183;

const weekday = `(?:(?:(?:[Tt]his|[Ll]ast|[Nn]ext)\\s)?(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}\\.?),?\\s(?:the\\s)?)?`;
const partOfDay = ({ of }: TimeWords) => `(?:\\s(?:early\\s|late\\s)?${of('dayParts')}(?![${LETTER}]))?`;
const early = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?)\\s(?:on\\s)?)?';

/** `5 December 2024`, `December 5th, 2024`, `2024-12-05`, a weekday in front or not. */
export const fullDate: DateRule = {
  name: 'full date',
  reason: 'Day, month and year are printed, so nothing has to be guessed.',
  needs: () => YEAR,
  pattern: (words) =>
    `${early}${weekday}(?:(?<day>${DAY})(?:\\sof)?\\s(?<month>${MONTH}),?\\s(?<year>${YEAR})|(?<month2>${MONTH})\\s(?<day2>${DAY}),?\\s(?<year2>${YEAR})|(?<iso>${YEAR}-\\d\\d-\\d\\d))${partOfDay(words)}`,
  read: (groups) => {
    const month = monthOf(groups['month'] ?? groups['month2'] ?? '');
    const day = Number.parseInt(groups['day'] ?? groups['day2'] ?? '0', 10);
    const iso = groups['iso'] ?? `${groups['year'] ?? groups['year2']}-${padded(month)}-${padded(day)}`;
    return isDay(iso) ? { precision: 'day', iso, ...named(groups) } : undefined;
  },
};

/** `5 December`, `Dec. 5`, `the 5th of December`; a year is the one that puts the day nearest before publication. */
export const monthDay: DateRule = {
  name: 'day without a year',
  reason: 'News seldom looks more than half a year ahead, so a day further ahead is of the year before.',
  needs: () => '\\d',
  pattern: (words) =>
    `${early}${weekday}(?:(?<day>${DAY})(?:\\sof)?\\s(?<month>${MONTH})|(?<month2>${MONTH})\\s(?<day2>${DAY})(?![\\d:%]|[${LETTER}]|[.,]\\d|-[${LETTER}]|\\s(?:million|percent|people|rocket)))${partOfDay(words)}(?:,?\\s(?:of\\s)?(?<of>last|this|next)\\syear(?![${LETTER}]))?`,
  read: (groups, around) => {
    if (around.inName) return undefined;
    const month = monthOf(groups['month'] ?? groups['month2'] ?? '');
    const day = Number.parseInt(groups['day'] ?? groups['day2'] ?? '0', 10);
    const { weekday } = named(groups);
    const tail = `-${padded(month)}-${padded(day)}`;
    const iso = groups['of'] === undefined ? yearOfDay(tail, around, weekday) : inYear(groups['of'], tail, around);
    if (iso === undefined) return undefined;
    return { precision: 'day', iso, from: 'publication', ...(weekday === undefined ? {} : { weekday }) };
  },
};

/** The day in the year before, the same or the next. */
function inYear(of: string, tail: string, { published }: Around): string | undefined {
  const day = `${yearPlus(published, { last: -1, this: 0, next: 1 }[of] ?? 0)}${tail}`;
  return isDay(day) ? day : undefined;
}

/**
 * The day in the year that puts it nearest to publication, not more than half a year ahead; words that look ahead or back
 * count. A weekday beside it decides between that year and the one before; where it fits neither, the nearest stays.
 */
export function yearOfDay(tail: string, around: Around, weekday?: number): string | undefined {
  const { published } = around;
  const ahead = looksAhead(around) ? 1 : looksBack(around) ? 3 : 1.5;
  const distance = (day: string) => daysBetween(published, day) * (day > published ? ahead : -1);
  const days = [1, 0, -1].map((years) => `${yearPlus(published, years)}${tail}`).filter(isDay);
  const near = days.filter((day) => daysBetween(published, day) <= FARTHEST_AHEAD);
  const [nearest, other] = near.toSorted((a, b) => distance(a) - distance(b));
  if (weekday === undefined || nearest === undefined || weekdayOf(nearest) === weekday) return nearest;
  return other !== undefined && other < nearest && weekdayOf(other) === weekday ? other : nearest;
}

function named(groups: Readonly<Record<string, string | undefined>>): Pick<Reading, 'weekday'> {
  const number = groups['weekday'] === undefined ? undefined : weekdayNumber(groups['weekday']);
  return number === undefined ? {} : { weekday: number };
}

/** `12/05/2024`: which number is the month depends on the country. */
export const slashedDate: DateRule = {
  name: 'numbers only',
  reason: 'Day and month in numbers have two readings unless one of them is above twelve.',
  needs: () => '\\d[/.]\\d',
  pattern: () => `(?<![\\d/.])(?<a>\\d{1,2})(?<sign>[/.])(?<b>\\d{1,2})\\k<sign>(?<year>${YEAR})(?![\\d/])`,
  read: ({ a = '', b = '', year = '' }: Record<string, string | undefined>, _: Around) => {
    const readings = [`${year}-${padded(b)}-${padded(a)}`, `${year}-${padded(a)}-${padded(b)}`].filter(isDay);
    const [first, second] = [...new Set(readings)];
    if (first === undefined) return undefined;
    return second === undefined ? { precision: 'day', iso: first } : { precision: 'vague', readings: [first, second] };
  },
};
