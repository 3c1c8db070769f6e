import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { boundsOf, daysBetween } from '../../text/calendar.ts';

const EXACT: ReadonlySet<TimeExpression['precision']> = new Set(['day', 'month', 'year', 'instant']);
/** Two weekdays lie less than a week apart; more means that one was counted from the wrong week. */
const WEEK = 7;

/**
 * Whether two times name different days, months or years, as far as both are exact. The same words counted from two days of publication do
 * not, nor does a day whose year or week was only guessed from the day of publication: there it is our reading that may be wrong.
 */
export function daysExclude(a: TimeExpression, b: TimeExpression): boolean {
  if (!EXACT.has(a.precision) || !EXACT.has(b.precision) || a.iso === undefined || b.iso === undefined) return false;
  const length = Math.min(a.iso.length, b.iso.length, 'yyyy-mm-dd'.length);
  const isOther = a.iso.slice(0, length) !== b.iso.slice(0, length);
  return isOther && a.at.text.toLowerCase() !== b.at.text.toLowerCase() && !isGuessed(a, b, a.iso, b.iso);
}

/** Whether one of the two may be the other. */
export function daysMeet(a: TimeExpression, b: TimeExpression): boolean {
  if (a.iso === undefined || b.iso === undefined) return false;
  const [[first, last], [begin, end]] = [boundsOf(a.iso), boundsOf(b.iso)];
  return first <= end && begin <= last;
}

/** News of a week is dated by the clock of whoever tells it; an older day is looked up. */
const NEWS = WEEK;

/** A day of one report, with what makes it the day of one place. */
export interface ToldDay {
  readonly date: TimeExpression;
  /** Day of publication. */
  readonly published: string;
  /** Whether its sentence names a part of the day or a clock time. */
  readonly hasHour: boolean;
}

/** Whether two neighbouring days may be one moment in two time zones: it was news then, or somebody gives the hour. */
export function zonesMayExplain(a: ToldDay, b: ToldDay): boolean {
  const [x = '', y = ''] = [a, b].map(({ date }) => date.iso?.slice(0, 'yyyy-mm-dd'.length));
  if (x.length !== y.length || x.length < 'yyyy-mm-dd'.length || Math.abs(daysBetween(x, y)) !== 1) return false;
  const isNews = [a, b].some(({ published }) => [x, y].some((day) => Math.abs(daysBetween(day, published)) <= NEWS));
  return isNews || a.hasHour || b.hasHour;
}

function isGuessed(a: TimeExpression, b: TimeExpression, x: string, y: string): boolean {
  const isCounted = a.against !== undefined || b.against !== undefined;
  const isWeekday = [a, b].some(({ rule }) => rule === 'weekday');
  const isOtherYearOnly = x.slice(4) === y.slice(4) && x.length > 4;
  const isMonthOnly = [a, b].some(({ precision }) => precision === 'month');
  const gap = Math.abs(daysBetween(boundsOf(x)[0], boundsOf(y)[0]));
  return (
    isCounted && (isOtherYearOnly || (isMonthOnly && x.slice(5, 7) === y.slice(5, 7)) || (isWeekday && gap >= WEEK))
  );
}
