import { dayPlus, mondayOf, weekdayOf } from '../../../text/calendar.ts';
import { type Around, type DateRule, type Reading, VAGUE } from '../date-rule.ts';
import { looksAhead, looksAheadInFront, looksBack } from '../direction.ts';
import { LETTER, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from '../time-words.ts';

const early = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id)[\\s-](?:on\\s)?)?';

/** `Thursday`, `late Thursday`, `Thursday morning`, `last Thursday`, `next Thursday`, `Thursday next week`. */
export const weekday: DateRule = {
  name: 'weekday',
  reason: 'News names the days around publication by their weekday: the last one, unless the words look ahead.',
  needs: () => `${WEEKDAY}|${SHORT_WEEKDAY}\\.`,
  pattern: ({ of }) =>
    `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?|[Tt]he following)\\s)?${early}(?:(?<day>${WEEKDAY})(?!s(?![${LETTER}])|[-‑]?[${LETTER}])|(?<short>${SHORT_WEEKDAY})\\.(?=,?\\s))(?:['’]s)?(?<later>\\s(?<when>of last|last|of next|next|of this|this)\\sweek)?(?:\\s(?:early\\s|late\\s)?(?:${of('dayParts')}|overnight)(?![${LETTER}]))?(?!\\s${of('dayParts')}s(?![${LETTER}]))`,
  read: ({ which, day, short, when }, around) => {
    if (around.inName || /\b(?:Mr|Mrs|Ms|Dr)\.?\s$/.test(around.before)) return undefined;
    const wanted = weekdayNumber(day ?? short ?? '') ?? 0;
    if (/following/i.test(which ?? '')) return { precision: 'anchored' };
    if (isHabit(around)) return VAGUE;
    if (when !== undefined) return { ...inWeek(wanted, when, around), from: 'publication', precision: 'day' };
    return { precision: 'day', from: 'publication', ...chosen(wanted, which?.toLowerCase(), around) };
  },
};

/** “Every Tuesday”, “Shops close on a Sunday.” “On a Sunday in May” is none that can be known, either. */
function isHabit({ before, after }: Around): boolean {
  if (/\b(?:[Ee]very|[Ee]ach)\s$/.test(before)) return true;
  return /\b[Oo]n an?\s$/.test(before) && /^(?:[.,;:?!)”"]|\s(?:in|at|when|for|because|and|or|that)\b|$)/u.test(after);
}

/**
 * Days back to the weekday that comes tomorrow. News of six days ago says “last Tuesday”; the bare name is tomorrow’s, announced or told by
 * a clock that is ahead of the stamp’s. Of 66 such days of reports, read one by one, three were of the week before.
 */
const TOMORROW = 6;

function inWeek(wanted: number, when: string, { published }: Around): Pick<Reading, 'iso'> {
  const weeks = /last/.test(when) ? -1 : /next/.test(when) ? 1 : 0;
  return { iso: dayPlus(mondayOf(published), ((wanted + 6) % 7) + 7 * weeks) };
}

/** On a Sunday, the week that is meant begins the next day. */
function ofThisWeek(around: Around, past: string, ahead: string): string {
  if (looksBack(around)) return past;
  const isSunday = weekdayOf(around.published) === 0;
  return isSunday || mondayOf(ahead) === mondayOf(around.published) ? ahead : past;
}

/** Days back up to which a weekday needs no “last”: with it, the one a week before is meant. So were all of six such days of reports. */
const NEAR = 3;

function chosen(wanted: number, which: string | undefined, around: Around): Pick<Reading, 'iso' | 'assumed'> {
  const { published } = around;
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const past = dayPlus(published, -back);
  const ahead = dayPlus(published, (7 - back) % 7);
  if (which === 'last') return { iso: back < NEAR ? dayPlus(past, -7) : past };
  if (which === 'next') return { iso: back === 0 || back === TOMORROW ? dayPlus(ahead, 7) : ahead };
  if (which === 'this past') return { iso: back === 0 ? dayPlus(published, -7) : past };
  if (which === 'this coming') return { iso: back === 0 ? dayPlus(published, 7) : ahead };
  if (which === 'this') return { iso: ofThisWeek(around, past, ahead) };
  if (back === 1 ? looksAheadInFront(around) : looksAhead(around)) return { iso: ahead };
  if (back === TOMORROW) return { iso: ahead };
  return looksBack(around) ? { iso: past } : { iso: past, assumed: true };
}

/** `Saturdays`, `weekdays`: a habit. */
export const weekdays: DateRule = {
  name: 'repeated weekday',
  reason: 'A weekday in the plural is a habit and has no date.',
  needs: () => '[a-z]days|ends|day\\s[a-z]+s\\b',
  pattern: ({ of }) =>
    `(?:(?:${WEEKDAY}s|[Ww]eekdays|[Ww]eekends)(?:\\s${of('dayParts')}s?)?|${WEEKDAY}\\s${of('dayParts')}s)(?![${LETTER}])`,
  read: () => ({ precision: 'vague' }),
};
