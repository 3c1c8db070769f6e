import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { roleOf } from './role.ts';

/**
 * The dates with one value for a bare name of a weekday or month in an article: where no word beside “the Monday summit” says whether it has
 * been, and all others of that name in the article that have such a word are of one day to come, it is that day.
 */
export function withAgreedNames(found: readonly TimeExpression[], event: string): TimeExpression[] {
  const byName = Map.groupBy(found.filter(isBare), nameOf);
  return found.map((date) => {
    const to = date.assumed === true && isBare(date) ? agreed(byName.get(nameOf(date)) ?? []) : undefined;
    return to === undefined ? date : moved(date, to, event);
  });
}

/** Rules that take a bare name for the nearest of its kind. */
const NEAREST: ReadonlySet<string> = new Set(['weekday', 'month without a year']);

function isBare({ rule, against, at }: TimeExpression): boolean {
  return NEAREST.has(rule) && against?.kind === 'publication' && !/\b(?:last|next|this|week|year)\b/i.test(at.text);
}

const NAME = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

/** Article and name, by its first three letters. */
function nameOf({ at }: TimeExpression): string {
  return `${at.article} ${NAME.exec(at.text)?.[0].toLowerCase()}`;
}

/** The day or month that all others of a name that are certain of theirs agree on, if it is to come. */
function agreed(dates: readonly TimeExpression[]): string | undefined {
  const certain = dates.filter(({ assumed }) => assumed === undefined);
  const [day, ...others] = new Set(certain.map(({ iso = '' }) => iso.slice(0, 'yyyy-mm-dd'.length)));
  if (day === undefined || others.length > 0) return undefined;
  const published = certain[0]?.against?.kind === 'publication' ? certain[0].against.day : '';
  return day > published ? day : undefined;
}

function moved({ assumed: _, ...date }: TimeExpression, day: string, event: string): TimeExpression {
  const iso = `${day}${date.iso?.slice(day.length) ?? ''}`;
  return { ...date, iso, role: roleOf(iso, event) };
}
