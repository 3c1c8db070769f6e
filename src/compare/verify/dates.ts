import type { Comparison } from '../../schema/comparison.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { boundsOf, dayPlus, daysBetween, isDay, weekdayOf } from '../../text/calendar.ts';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../../text/number-words.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { isFarAsSaid } from './far-as-said.ts';
import { type Check, checkEach, type Fault, type Finding, repeatedIds, sliceFaults, unless } from './finding.ts';

/** Every expression of time is words of its sentence, and its value follows from them and from what it says it was counted from. */
export const datesAreWritten: Check = (comparison, articles) => [
  ...repeatedIds('dates', comparison.dates),
  ...eachDate(comparison, articles),
  ...overlapping(comparison.dates),
];

const eachDate = checkEach('dates', (date, { dates }, articles) => {
  const { at, iso, precision, against, role } = date;
  const isOpen = precision === 'vague' || precision === 'anchored';
  const published = articles.get(at.article)?.published.slice(0, 10);
  const base = against?.kind === 'date' ? dates.get(against.date) : undefined;
  return [
    ...sliceFaults([at], articles),
    ...unless(isOpen === (iso === undefined), 'It has a value, or is vague or anchored, never both', precision),
    ...unless((role === 'none') === (iso === undefined), 'Its role does not fit: without a value it has none', role),
    ...unless(iso === undefined || isOrdered(iso), `${iso} does not exist or ends before it begins`, iso),
    ...unless(
      against?.kind !== 'publication' || published === undefined || against.day === published,
      `The article was published on ${published}`,
      against,
    ),
    ...unless(
      against?.kind !== 'date' || (base !== undefined && isOf(date, base)),
      'The time that it was counted from is not of its sentence or the one before, or gives another value',
      against,
    ),
    ...(date.rule === 'pinned' ? [] : valueFaults(date)),
    ...unless(date.rule !== 'pinned' || date.decided !== undefined, 'Only what an editor decided is pinned', date.rule),
  ];
});

function isOrdered(iso: string): boolean {
  const [first, last] = boundsOf(iso);
  return isDay(first) && isDay(last) && first <= last;
}

/** A clock time is of a day of its sentence; what is counted from a time told before is so far from it as its words say. */
function isOf({ at, iso = '' }: TimeExpression, base: TimeExpression): boolean {
  const isHere = sentenceKey(base.at) === sentenceKey(at);
  if (iso.includes('T')) return isHere && iso.startsWith(`${base.iso?.slice(0, 10)}T`);
  const isNamed = isHere && base.at.start > at.end && iso === base.iso;
  return base.at.article === at.article && (isNamed || isFarAsSaid(at.text, iso, base.iso ?? ''));
}

/** Days, months and years of a value stand in its words, or follow from the day of publication. */
function valueFaults(date: TimeExpression): Fault[] {
  const { at, iso, against, falls } = date;
  if (iso === undefined) return [];
  const words = at.text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const published = against?.kind === 'publication' ? against.day : undefined;
  const isCounted = against?.kind === 'date';
  const isWritten = published === undefined ? isCounted || partsStandIn(iso, words) : follows(date, published, words);
  const named = words.flatMap((word) => WEEKDAYS.get(word) ?? [])[0];
  const isNamed = named === undefined || iso.includes('/') || weekdayOf(iso.slice(0, 10)) === named;
  return [
    ...unless(isWritten, `${iso} does not follow from “${at.text}”`, iso),
    ...unless(isNamed === (falls === undefined), 'The weekday does not fit its words', falls ?? iso),
    ...unless(
      falls === undefined || WEEKDAYS.get(falls.toLowerCase()) === weekdayOf(iso.slice(0, 10)),
      `It does not fall on a ${falls}`,
      falls,
    ),
  ];
}

/** Whether every year of the value stands in the words, in full or as its end; months and days by name and number. */
function partsStandIn(iso: string, words: readonly string[]): boolean {
  if (/centur/.test(words.join(' ')) || iso.includes('T')) return true;
  const [first = '', last = first] = iso.split('/');
  if (isPartOfYears(words))
    return words.includes(last.slice(0, 4)) && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 2;
  if (iso.length === 10 && isFeast(words)) return words.includes(iso.slice(0, 4));
  return iso.split('/').every((point) => {
    const [year = '', month, day] = point.split('-');
    const isYear = words.some((word) => word === year || word === year.slice(2) || isDecade(word, year));
    const isMonth =
      month === undefined || words.some((word) => MONTHS.get(word) === Number(month) || Number(word) === Number(month));
    return isYear && isMonth && (day === undefined || words.some((word) => Number(word) === Number(day)));
  });
}

/** Quarters, halves and months of a year, and spans up to a month: which months they are is counted, not written. */
function isPartOfYears(words: readonly string[]): boolean {
  return /\b(?:quarter|half|months|q|years? (?:to|ended|ending|through|up to)|month (?:to|ended|ending))\b/.test(
    words.join(' ').replace(/\bq[1-4]\b/, 'q'),
  );
}

/** A day with a name: no month stands there, and no number but the year. */
function isFeast(words: readonly string[]): boolean {
  return (
    words.some((word) => /^\p{L}/u.test(word)) && !words.some((word) => MONTHS.has(word) || /^\d{1,2}$/.test(word))
  );
}

/** `1970s` and `’70s` give 1970 to 1979, `1800s` gives 1800 to 1899. */
function isDecade(word: string, year: string): boolean {
  const isHundred = /^\d\d00$/.test(word) && year.slice(0, 2) === word.slice(0, 2);
  return isHundred || (/^\d*0$/.test(word) && `${year.slice(0, -1)}0`.endsWith(word));
}

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** A day of the month without a year lies less far from publication. */
const FARTHEST_MONTH = 600;
const FARTHEST_WEEKDAY = 14;
/** Days of a century, the longest unit that is counted in. */
const LONGEST_UNIT = 36_600;

/** What is counted from publication: near days, weekdays within two weeks of it, months within a year and a half. */
function follows({ iso = '', at }: TimeExpression, published: string, words: readonly string[]): boolean {
  const near = words.flatMap((word) => NEAR_DAYS.get(word) ?? [])[0];
  if (near !== undefined && !/before|after/.test(at.text)) return iso.slice(0, 10) === dayPlus(published, near);
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  if (months.length > 0) {
    const points = iso.split('/');
    const named = isPartOfYears(words) ? points.slice(-1) : points;
    const isMonth = named.every((point) => months.includes(Number(point.slice(5, 7))));
    return isMonth && isWithin(iso, published, FARTHEST_MONTH);
  }
  if (words.some((word) => WEEKDAYS.has(word))) return isWithin(iso, published, FARTHEST_WEEKDAY);
  const numbers = words.flatMap((word) => NUMBER_WORDS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : []));
  return isWithin(iso, published, ((numbers[0] ?? 1) + 2) * LONGEST_UNIT);
}

function isWithin(iso: string, published: string, days: number): boolean {
  return boundsOf(iso).some((bound) => Math.abs(daysBetween(published, bound)) <= days);
}

function overlapping(dates: Comparison['dates']): Finding[] {
  return dates.flatMap(({ at }, index): Finding[] => {
    const before = dates[index - 1]?.at;
    const isApart = before === undefined || sentenceKey(before) !== sentenceKey(at) || before.end <= at.start;
    return isApart ? [] : [{ list: 'dates', index, message: `“${at.text}” lies over “${before.text}”`, part: at }];
  });
}
