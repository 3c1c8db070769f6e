import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { copy } from '../copy.ts';
import { printDay, printMoment } from '../parts/dates.ts';

/** An ISO value for readers, as exact as it is: “March 2011”, “25 November 2024 to 1 December 2024”, “1970 to 1979”. */
export function printTime(iso: string): string {
  const [first = '', last] = iso.split('/');
  return last === undefined || last === first ? printPoint(first) : copy.days(printPoint(first), printPoint(last));
}

function printPoint(point: string): string {
  if (point.length === 4) return point;
  if (point.length === 7) return format(parseISO(point, { in: utc }), 'MMMM yyyy', { in: utc });
  return point.includes('T') ? printMoment(point) : printDay(point);
}
