import { type DateRule, VAGUE } from '../date-rule.ts';
import { LETTER } from '../time-words.ts';

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
  reason: 'Which day a feast falls on depends on the year and often on the country.',
  needs: ({ of }) => of('feasts'),
  pattern: ({ of }) =>
    `(?:(?:[Ll]ast|[Nn]ext|[Tt]his)\\s)?${of('feasts')}(?![${LETTER}-])(?:\\s(?:${of('dayParts')}|weekend))?`,
  read: (_, { inName }) => (inName ? undefined : VAGUE),
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
    if (/^(?:spring|fall)$/i.test(season) && /^\s(?:of|from|in|water|out|to)\b/i.test(after) && year === undefined)
      return undefined;
    return year === undefined ? VAGUE : { precision: 'approx', iso: year };
  },
};
