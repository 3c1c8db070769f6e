import { utc } from '@date-fns/utc';
import { compareAsc } from 'date-fns/compareAsc';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { compareText } from '../../text/order.ts';
import { copy } from '../copy.ts';

/** A day for readers: `2024-02-29` gives “29 February 2024”. */
export function printDay(day: string): string {
  return format(parseISO(day.slice(0, 10), { in: utc }), 'd MMMM yyyy', { in: utc });
}

/** One day, or the first and the last: “28 February 2024 to 1 March 2024”. */
export function printDays(first: string, last?: string): string {
  return last === undefined || last === first ? printDay(first) : copy.days(printDay(first), printDay(last));
}

/**
 * A moment with as much as is known: “29 February 2024”, “29 February 2024, 13:34 (time zone not stated)” or
 * “29 February 2024, 13:34 (UTC+02:00)”. The clock time is the one that was printed, never converted.
 */
export function printMoment(moment: string): string {
  const { day, clock, zone } = partsOf(moment);
  if (clock === undefined) return printDay(day);
  return copy.moment(printDay(day), clock, zone === undefined ? undefined : zone === 'Z' ? 'UTC' : `UTC${zone}`);
}

/** Order of two moments: by day, then by instant if both state a zone; 0 where that is all that is known. */
export function compareMoments(a: string, b: string): number {
  const days = compareText(a.slice(0, 10), b.slice(0, 10));
  if (days !== 0 || partsOf(a).zone === undefined || partsOf(b).zone === undefined) return days;
  return compareAsc(parseISO(a, { in: utc }), parseISO(b, { in: utc }));
}

function partsOf(moment: string): { day: string; clock: string | undefined; zone: string | undefined } {
  const [, day = moment, clock, zone] =
    /^([\d-]{10})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(moment) ?? [];
  return { day, clock, zone };
}
