import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { copy } from '../copy.ts';
import { printTime } from '../timeline/print-time.ts';
import { timeAnchor } from '../timeline/rows.ts';
import type { Told } from '../told/told.ts';
import type { FoundMark } from './found-mark.ts';

/** Expressions of time, each with the day, month or year that it means and with what that was counted from. */
export function datesIn(article: string, { comparison, event, to }: Told): FoundMark[] {
  return comparison.dates
    .filter(({ at }) => at.article === article)
    .map((date) => ({
      id: date.id,
      at: date.at,
      meaning: { text: meaningOf(date), href: to.row(event.slug, timeAnchor(date)) },
    }));
}

function meaningOf({ at, iso, precision, against, falls }: TimeExpression): string {
  const words = copy.marks.dates;
  if (iso === undefined) return words.open(precision === 'anchored');
  const time = precision === 'approx' ? words.about(printTime(iso)) : printTime(iso);
  return [
    time === at.text ? words.asWritten : time,
    ...(falls === undefined ? [] : [words.falls(falls)]),
    ...(against === undefined ? [] : [words.against[against.kind]]),
  ].join(', ');
}
