import { dayPlus } from '../../../text/calendar.ts';
import type { DateRule } from '../date-rule.ts';
import { LETTER } from '../time-words.ts';

/** `today`, `yesterday morning`, `earlier today`, `last night`, `this morning`, `the day before yesterday`. */
export const nearDay: DateRule = {
  name: 'near day',
  reason: 'Today and its neighbours are counted from the day of publication.',
  flags: 'i',
  needs: ({ of }) => `${of('nearDays')}|${of('dayParts')}`,
  pattern: ({ of }) =>
    `(?:(?<twice>the day (?:before (?=yesterday)|after (?=tomorrow)))|(?:earlier|later|late|early)\\s)?(?:(?<near>${of('nearDays')})(?![${LETTER}])(?:\\s(?:early\\s)?${of('dayParts')}(?![${LETTER}]))?|(?<which>last\\s(?=night|evening)|this\\s)(?:early\\s|late\\s)?(?<part>${of('dayParts')})(?![${LETTER}]))`,
  read: ({ near, which, twice }, around) => {
    const { published, words, inName, after } = around;
    if (inName || isShow(near ?? '', after, around.before, words)) return undefined;
    const days = near === undefined ? (/last/i.test(which ?? '') ? -1 : 0) : Number(words.valueAt('nearDays', near));
    const iso = dayPlus(published, twice === undefined ? days : days * 2);
    return { precision: 'day', iso, from: 'publication' };
  },
};

/** “Today” with a capital inside a sentence, or before “show”, is a programme. */
function isShow(
  near: string,
  after: string,
  before: string,
  { has }: { has: (list: string, word: string) => boolean },
) {
  const next = /^["'’”]?s?\s(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (has('shows', next.toLowerCase())) return true;
  if (!/^T/.test(near) || !/\p{L}["”’]?\s$/u.test(before)) return false;
  return /^\s\p{Ll}/u.test(after) || (/^(?:[.,;:)]|$)/.test(after) && /\b\p{Ll}{5,}/u.test(before));
}
