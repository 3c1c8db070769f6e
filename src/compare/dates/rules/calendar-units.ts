import { dayPlus, mondayOf, monthPlus, weekdayOf, yearPlus } from '../../../text/calendar.ts';
import type { Around, DateRule, Reading } from '../date-rule.ts';
import { looksAhead, looksBack } from '../direction.ts';
import { LETTER } from '../time-words.ts';

/** `last week`, `this month`, `earlier this year`, `next year`, `last year`. */
export const calendarUnit: DateRule = {
  name: 'calendar unit',
  reason: 'Last, this and next before a unit mean the one of the calendar; weeks begin on Monday.',
  flags: 'i',
  needs: () => 'week|month|year|decade|century|quarter|fortnight',
  pattern: () =>
    `(?:(?:earlier|later|early|late|sometime|some time)\\s)?(?<!(?:past|the|over|during)\\s)(?<which>last|next|this(?:\\s(?:past|coming))?|the (?:coming|current|upcoming))\\s(?<unit>week|month|year|decade|century|quarter|fortnight)(?![${LETTER}-])`,
  read: ({ which = '', unit = '' }, around) => {
    const { published, before, after, inName } = around;
    if (inName || (/^\p{Lu}\p{Ll}/u.test(unit) && /\b\p{Ll}{5,}/u.test(`${before}|${after}`))) return undefined;
    const step = /last|past/i.test(which) ? -1 : /next|[^p]coming/i.test(which) ? 1 : 0;
    return unitAt(unit.toLowerCase(), step + (/^week/i.test(unit) ? sundayStep(step, around) : 0), published);
  },
};

/** On a Sunday, last week is the one that ends, and a week that somebody looks ahead to begins the next day. Of 13 such weeks whose facts are known, 11 were so. */
function sundayStep(step: number, around: Around): number {
  if (weekdayOf(around.published) !== 0 || step === 1) return 0;
  return step === -1 || looksAhead(around) ? 1 : 0;
}

function unitAt(unit: string, step: number, published: string): Reading {
  const from = 'publication';
  if (unit === 'year') return { precision: 'year', iso: yearPlus(published, step), from };
  if (unit === 'month') return { precision: 'month', iso: monthPlus(published, step), from };
  if (unit === 'week') {
    const monday = dayPlus(mondayOf(published), 7 * step);
    return { precision: 'week', iso: `${monday}/${dayPlus(monday, 6)}`, from };
  }
  if (unit !== 'decade') return { precision: 'vague' };
  const first = yearPlus(`${published.slice(0, 3)}0`, 10 * step);
  return { precision: 'decade', iso: `${first}/${yearPlus(first, 9)}`, from };
}

/** `last weekend`, `over the weekend`, `this weekend`. */
export const weekend: DateRule = {
  name: 'weekend',
  reason: 'A weekend is a Saturday and Sunday: the latest that has begun, unless the words look ahead.',
  flags: 'i',
  needs: () => 'weekend',
  pattern: () =>
    `(?:(?<which>last|next|this(?:\\s(?:past|coming))?|the (?:past|coming))\\s|(?<=\\b(?:over|during|at|into|for) the\\s))(?<unit>weekend)(?![${LETTER}-])`,
  read: ({ which = '' }, around) => ({ precision: 'interval', from: 'publication', ...weekendOf(which, around) }),
};

/** “This weekend” on a Monday or Tuesday, or behind words that look back, is the one that has been. */
function isOver(around: Around): boolean {
  const day = weekdayOf(around.published);
  return !looksAhead(around) && (day === 1 || day === 2 || looksBack(around));
}

function weekendOf(which: string, around: Around): Pick<Reading, 'iso' | 'assumed'> {
  const { published } = around;
  const saturday = dayPlus(published, -((weekdayOf(published) + 1) % 7));
  const isNow = weekdayOf(published) === 0 || weekdayOf(published) === 6;
  const span = (first: string) => ({ iso: `${first}/${dayPlus(first, 1)}` });
  if (/next|coming/i.test(which)) return span(dayPlus(saturday, 7));
  if (/last/i.test(which)) return span(isNow ? dayPlus(saturday, -7) : saturday);
  if (/this$/i.test(which)) return span(isNow || isOver(around) ? saturday : dayPlus(saturday, 7));
  if (looksAhead(around) || /\bfor the\s$/i.test(around.before)) return span(isNow ? saturday : dayPlus(saturday, 7));
  return { ...span(saturday), ...(which === '' ? { assumed: true } : {}) };
}
