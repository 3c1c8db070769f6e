import { boundsOf, dayPlus, isDay, weekdayOf } from '../../../text/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { DAY, MONTH, monthOf, padded, TIED, TO, WEEKDAY, weekdayNumber, YEAR } from '../time-words.ts';
import { yearOfDay } from './written-days.ts';

/** `3–5 December`, `December 3 to 5, 2024`, `28 November to 2 December`, `Nov. 28-Dec. 2`. */
export const daySpan: DateRule = {
  name: 'from day to day',
  reason: 'Two days of the calendar tied together are the ends of one span.',
  needs: () => `^(?=.*${MONTH}).*${TIED}\\s?(?:\\d|${MONTH})`,
  pattern: () =>
    `(?:(?<day>${DAY})(?:\\s(?<month>${MONTH}))?${TO}(?<day2>${DAY})\\s(?<month2>${MONTH})(?:,?\\s(?<year>${YEAR}))?|(?<month3>${MONTH})\\s(?<day3>${DAY})${TO}(?:(?<month4>${MONTH})\\s)?(?<day4>${DAY})(?!\\s?[ap]\\.?m|:|[\\d%])(?:,?\\s(?<year2>${YEAR}))?)`,
  read: (groups, around) => {
    const { day, month, day2, month2, month3, day3, month4, day4 } = groups;
    const year = groups['year'] ?? groups['year2'];
    const last = tailOf(month2 ?? month4 ?? month3, day2 ?? day4);
    const first = tailOf(month ?? month3 ?? month2, day ?? day3);
    const to = year === undefined ? yearOfDay(last, around) : `${year}${last}`;
    if (to === undefined || !isDay(to)) return undefined;
    const from = [`${to.slice(0, 4)}${first}`, `${Number(to.slice(0, 4)) - 1}${first}`].find(
      (iso) => isDay(iso) && iso < to,
    );
    if (from === undefined) return undefined;
    return { precision: 'interval', iso: `${from}/${to}`, ...(year === undefined ? { from: 'publication' } : {}) };
  },
};

function tailOf(month = '', day = ''): string {
  return `-${padded(monthOf(month))}-${padded(Number.parseInt(day, 10))}`;
}

/** `from Monday to Wednesday`, `Saturday through Monday`, `between Friday and Sunday`. */
export const weekdaySpan: DateRule = {
  name: 'from weekday to weekday',
  reason: 'Two weekdays tied together by from, between or a dash are the ends of one span.',
  needs: () => `${TIED}\\s?${WEEKDAY}`,
  pattern: () =>
    `(?:(?<=\\b(?:from|between)\\s)(?<first>${WEEKDAY})\\s(?:to|and|until|till|through)\\s(?<last>${WEEKDAY})|(?<first2>${WEEKDAY})(?:\\s?[-–—]\\s?|\\s(?:to|through)\\s)(?<last2>${WEEKDAY}))(?!s)`,
  read: (groups, { published }) => {
    const last = weekdayNumber(groups['last'] ?? groups['last2'] ?? '') ?? 0;
    const first = weekdayNumber(groups['first'] ?? groups['first2'] ?? '') ?? 0;
    const to = dayPlus(published, -((weekdayOf(published) - last + 7) % 7));
    const from = dayPlus(to, -((last - first + 7) % 7));
    return { precision: 'interval', iso: `${from}/${to}`, from: 'publication', assumed: true };
  },
};

/** `2011-2016`, `from 2011 to 2016`, `between 2011 and 2016`, `2011–12`. */
export const yearSpan: DateRule = {
  name: 'from year to year',
  reason: 'Two years tied together by from, between or a dash are the ends of one span.',
  needs: () => `${YEAR}(?:\\s?/|\\s?${TIED})`,
  pattern: () =>
    `(?<![\\d$£€.,])(?:(?<=\\b(?:[Ff]rom|[Bb]etween)\\s)(?<first>${YEAR})\\s(?:to|and|until|till|through)\\s(?<last>${YEAR})|(?<first2>${YEAR})(?:\\s?[-–—/]\\s?|\\s(?:to|through|until)\\s)(?<last2>${YEAR}|\\d\\d))(?!\\d|[-–.,]\\d)`,
  read: (groups) => {
    const first = groups['first'] ?? groups['first2'] ?? '';
    const end = groups['last'] ?? groups['last2'] ?? '';
    const last = end.length === 2 ? `${first.slice(0, 2)}${end}` : end;
    return first < last ? { precision: 'interval', iso: `${first}/${last}` } : undefined;
  },
};

/** `March to May 2011`, `from March 2011 to May 2012`, `between May and July`. */
export const monthSpan: DateRule = {
  name: 'from month to month',
  reason: 'Two months tied together are the ends of one span.',
  needs: () => `${TIED}\\s?${MONTH}`,
  pattern: () => `(?<month>${MONTH})(?:\\s(?<year>${YEAR}))?${TO}(?<month2>${MONTH})\\s(?<year2>${YEAR})`,
  read: ({ month = '', year, month2 = '', year2 = '' }) => {
    const iso = `${year ?? year2}-${padded(monthOf(month))}/${year2}-${padded(monthOf(month2))}`;
    const [first, last] = boundsOf(iso);
    return first < last ? { precision: 'interval', iso } : undefined;
  },
};
