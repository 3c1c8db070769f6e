import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Range } from '../../text/sentences.ts';
import type { DateReader } from '../dates/read-dates.ts';

/** A day, month or year that a sentence names. */
interface NamedDate extends Range {
  /** `2024-12-05`, `2024-12` or `2024`: as exact as the words are. */
  readonly date: string;
}

/**
 * What sentences are compared by of all that the measure of dates reads: days, months and years. Spans, weeks, decades and
 * what is about a time are left out: with them the precision of one labelled event fell from .950 to .899
 * (`npm run eval -- comparisons`). Clock times are left to the numbers: 11:36 alone and 11:36 on Tuesday are alike. No name
 * is looked at, because names are made of all articles, and another article must not change how alike two sentences are.
 */
export function namedDatesOf(text: string, published: string, read: DateReader): NamedDate[] {
  const found = read({ text, published: published.slice(0, 10), names: [] });
  return found.flatMap(({ start, end, iso, precision }) =>
    iso !== undefined && COMPARED.has(precision) ? [{ start, end, date: iso }] : [],
  );
}

const COMPARED: ReadonlySet<TimeExpression['precision']> = new Set(['day', 'month', 'year']);
