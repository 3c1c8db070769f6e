import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** Calendar arithmetic on days as `2031-03-04`, months as `2031-03` and years as `2031`, always in UTC. */
const dateOf = (day: string) => parseISO(day, { in: utc });

/** Whether a text is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(dateOf(text));
}

/** The day so many days later; earlier where the number is negative. */
export function dayPlus(day: string, days: number): string {
  return format(addDays(dateOf(day), days), 'yyyy-MM-dd', { in: utc });
}

/** The month so many months from the one that the day lies in. */
export function monthPlus(day: string, months: number): string {
  return format(addMonths(dateOf(`${day.slice(0, 7)}-01`), months), 'yyyy-MM', { in: utc });
}

/** The year so many years from the one that the day lies in, four digits. */
export function yearPlus(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0');
}

/** Sunday is 0. */
export function weekdayOf(day: string): number {
  return getDay(dateOf(day));
}

/** The Monday of the week that the day lies in; weeks begin on Mondays. */
export function mondayOf(day: string): string {
  return format(startOfISOWeek(dateOf(day)), 'yyyy-MM-dd', { in: utc });
}

/** Days from the first to the second. */
export function daysBetween(first: string, second: string): number {
  return differenceInCalendarDays(dateOf(second), dateOf(first));
}

/** First and last day of an ISO value: a year, month, day, instant, or two with `/` between. */
export function boundsOf(iso: string): readonly [first: string, last: string] {
  const [from = '', to = from] = iso.split('/');
  return [firstDay(from), lastDay(to)];
}

function firstDay(point: string): string {
  return `${point.slice(0, 10)}-01-01`.slice(0, 10);
}

function lastDay(point: string): string {
  if (point.length >= 10) return point.slice(0, 10);
  const month = point.length === 4 ? `${point}-12` : point;
  return format(endOfMonth(dateOf(`${month}-01`)), 'yyyy-MM-dd', { in: utc });
}
