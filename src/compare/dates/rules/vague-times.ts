import { type DateRule, VAGUE } from '../date-rule.ts';
import { LETTER, YEAR } from '../time-words.ts';
import { yearOfDay } from './written-days.ts';

/** `overnight`, `for decades`, `these days`. */
export const vagueTime: DateRule = {
  name: 'set phrase',
  reason: 'Set phrases name a unit of time without saying when.',
  flags: 'i',
  pattern: ({ of }) => `${of('vagueTimes')}(?![${LETTER}-])`,
  read: () => VAGUE,
};

/** `in the morning`, `during the early evening`. */
export const partOfDay: DateRule = {
  name: 'part of a day',
  reason: 'A part of a day without the day has no date.',
  flags: 'i',
  needs: ({ of }) => of('dayParts'),
  pattern: ({ of }) =>
    `(?<=\\b(?:in|during|by|into|through|throughout) the\\s)(?:(?:early|late)\\s)?${of('dayParts')}(?![${LETTER}-])`,
  read: () => VAGUE,
};

/** `Christmas`, `Easter Sunday`. */
export const feast: DateRule = {
  name: 'feast',
  reason:
    'Some feasts have a day of the calendar, which is the nearest; which day the others fall on depends on year and country.',
  needs: ({ of }) => of('feasts'),
  pattern: ({ of }) =>
    `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s)?(?<feast>${of('feasts')})(?![${LETTER}-])(?:\\s(?:${of('dayParts')}|(?<span>weekend|season|week|holidays?)))?(?:,?\\s(?:in\\s|of\\s)?(?<year>${YEAR})(?!\\d))?`,
  read: ({ feast = '', which, span, year }, around) => {
    const thing = /^\s(\p{Ll}+)/u.exec(around.after)?.[1] ?? '';
    if (around.inName || around.words.has('feastThings', thing)) return undefined;
    const tail = around.words.valueAt('feasts', feast);
    if (tail === undefined || span !== undefined)
      return year === undefined ? VAGUE : { precision: 'approx', iso: year };
    if (year !== undefined) return { precision: 'day', iso: `${year}-${tail}` };
    const iso = which === undefined ? yearOfDay(`-${tail}`, around) : undefined;
    return iso === undefined ? VAGUE : { precision: 'day', iso, from: 'publication' };
  },
};

/** `last summer`, `this spring`, `the winter`, `summer 2011`. */
export const season: DateRule = {
  name: 'season',
  reason: 'Which months a season has depends on the hemisphere; with a year beside it, the year is known.',
  flags: 'i',
  needs: ({ of }) => of('seasons'),
  pattern: ({ of }) =>
    `(?:(?:early|late|mid)[\\s-]|earlier\\s|later\\s)?(?:(?<which>last|next|this(?:\\s(?:past|coming))?|(?<=\\b(?:in|since|by|during|until|of|over|through)\\s)(?:the\\s)?)\\s?)(?:early\\s|late\\s)?(?<season>${of('seasons')})(?![${LETTER}-])(?:(?:\\sof)?\\s(?<year>(?:1[5-9]|20)\\d\\d))?`,
  read: ({ which = '', season = '', year }, { before, after, inName }) => {
    if (inName || (/^fall$/i.test(season) && which === '' && !/\bthe\s$/i.test(before))) return undefined;
    const isNamed = /last|next|this/i.test(which) || year !== undefined;
    if (/^(?:spring|fall)$/i.test(season) && /^\s(?:of|from|in|water|out|to)\b/i.test(after) && !isNamed)
      return undefined;
    return year === undefined ? VAGUE : { precision: 'approx', iso: year };
  },
};
