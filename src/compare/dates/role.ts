import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { boundsOf, dayPlus } from '../../text/calendar.ts';

/** Days before the event up to which a time is part of what is reported. */
const NEAR = 30;
/** A span that began longer ago than this tells how things came to be, even where it lasts until today. */
const LONG = 366;

/** Whether a time is of the event and its course, or of what lay before it: more than thirty days before the event’s day, or begun more than a year before it. */
export function roleOf(iso: string | undefined, event: string): TimeExpression['role'] {
  if (iso === undefined) return 'none';
  const [first, last] = boundsOf(iso);
  return last < dayPlus(event, -NEAR) || first < dayPlus(event, -LONG) ? 'background' : 'event';
}
