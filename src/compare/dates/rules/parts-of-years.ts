import { monthPlus } from '../../../text/calendar.ts';
import { type DateRule, type Reading, VAGUE } from '../date-rule.ts';
import { LETTER, MONTH, monthOf, NUMBER, numberOf, padded, YEAR } from '../time-words.ts';
import { monthNear } from './months-and-years.ts';

const PLACES = 'first second third fourth'.split(' ');
/** Months of what a year is divided into. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6 };
const OF_YEAR = `(?:\\sof|\\sin)?\\s(?:(?<year>${YEAR})(?!\\d)|(?<which>this|last|next)\\syear)`;

/** `the third quarter of 2018`, `the first half of last year`, `the first four months of 2015`, `Q3 2018`. */
export const partOfYear: DateRule = {
  name: 'part of a year',
  reason: 'Quarters, halves and the first or last months of a year are months of the calendar.',
  flags: 'i',
  needs: () => 'quarter|half|months|q[1-4]',
  pattern: () =>
    `(?:(?<place>${PLACES.join('|')}|last|final)(?:\\s(?<number>${NUMBER}))?[\\s-](?<unit>months|quarter|half)|q(?<q>[1-4]))${OF_YEAR}`,
  read: ({ place = '', number, unit = 'quarter', q, year, which }, { published }) => {
    const step = which === undefined ? 0 : { last: -1, this: 0, next: 1 }[which.toLowerCase()];
    const own = year ?? String(Number(published.slice(0, 4)) + (step ?? 0));
    const size = MONTHS[unit.toLowerCase().replace(/s$/, '')] ?? 1;
    const length = size * (number === undefined ? 1 : numberOf(number));
    const before = q === undefined ? PLACES.indexOf(place.toLowerCase()) : Number(q) - 1;
    const first = before < 0 ? 12 - length : before * length;
    if ((unit.toLowerCase() === 'months' && number === undefined) || first < 0 || first + length > 12) return VAGUE;
    return monthsOf(own, first, length, year === undefined);
  },
};

function monthsOf(year: string, first: number, length: number, isCounted: boolean): Reading {
  const iso = `${year}-${padded(first + 1)}/${year}-${padded(first + length)}`;
  return { precision: 'interval', iso, ...(isCounted ? { from: 'publication' } : {}) };
}

/** `third-quarter profit`, `the fourth quarter of the year`: of which year is not said. */
export const quarter: DateRule = {
  name: 'quarter without a year',
  reason: 'Business years begin at different months, so a quarter without a year has no date.',
  flags: 'i',
  needs: () => 'quarter',
  pattern: () =>
    `(?:(?:${PLACES.join('|')}|latest|current|fiscal)[\\s-])+quarter(?=\\s(?:of the (?:fiscal\\s)?year|results?|earnings|profits?|sales|revenues?|loss(?:es)?|gdp|growth|guidance|figures|numbers|report|income))`,
  read: () => VAGUE,
};

/** `the three months to September`, `the year ended March 2015`. */
export const monthsUpTo: DateRule = {
  name: 'months up to one',
  reason: 'A number of months that end with one named is the span of the calendar up to it.',
  needs: () => MONTH,
  pattern: () =>
    `(?:(?<number>${NUMBER})\\s)?(?<unit>months?|years?)\\s(?:to|ended|ending|through|up to)\\s(?:in\\s|the end of\\s)?(?<month>${MONTH})(?:\\s(?<year>${YEAR}))?(?!\\.?\\s\\d)(?![${LETTER}])`,
  read: ({ number, unit = '', month = '', year }, around) => {
    const length = (/^y/i.test(unit) ? 12 : 1) * (number === undefined ? 1 : numberOf(number));
    const last =
      year === undefined ? monthNear(monthOf(month), undefined, around) : `${year}-${padded(monthOf(month))}`;
    const iso = `${monthPlus(`${last}-01`, 1 - length)}/${last}`;
    return { precision: 'interval', iso, ...(year === undefined ? { from: 'publication' } : {}) };
  },
};
