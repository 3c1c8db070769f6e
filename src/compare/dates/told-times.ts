import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { dayPlus, mondayOf, monthPlus, yearPlus } from '../../text/calendar.ts';
import { monthOf, numberOf, padded } from './time-words.ts';

type Value = Pick<TimeExpression, 'precision' | 'iso'>;
type Unit = 'day' | 'week' | 'month' | 'year';

/** What a told time says: so many units from one told before. */
interface Step {
  readonly unit: Unit;
  readonly steps: number;
  /** Whether the number is meant roughly. */
  readonly isRough: boolean;
}

/** `2031`, `2031-03` or `2031-03-04`: as much of a value as a unit needs. */
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, week: 10, month: 7, year: 4 };

/** The value of words such as “that year”, “the next day” or “two weeks later” as counted from a time told before; absent where it cannot be. */
export function toldValue(words: string, base: Value): Value | undefined {
  const step = stepOf(words);
  if (step === undefined || base.iso === undefined || !isPoint(base)) return undefined;
  const { unit, steps } = step;
  if (base.iso.length < LENGTHS[unit]) return undefined;
  const day = `${base.iso.slice(0, 10)}-01-01`.slice(0, 10);
  const value = monthIn(words, valueAt(day, unit, steps));
  return step.isRough ? { ...value, precision: 'approx' } : value;
}

/** “December of that year” is a month of it. */
function monthIn(words: string, value: Value): Value {
  const month = words
    .split(/\s/)
    .map(monthOf)
    .find((number) => number > 0);
  return month === undefined || value.precision !== 'year'
    ? value
    : { precision: 'month', iso: `${value.iso}-${padded(month)}` };
}

/** A day, month or year, not a span. */
function isPoint({ precision, iso = '' }: Value): boolean {
  return /^(?:instant|day|month|year)$/.test(precision) && !iso.includes('/');
}

function valueAt(day: string, unit: Unit, steps: number): Value {
  if (unit === 'year') return { precision: 'year', iso: yearPlus(day, steps) };
  if (unit === 'month') return { precision: 'month', iso: monthPlus(day, steps) };
  if (unit === 'day') return { precision: 'day', iso: dayPlus(day, steps) };
  const monday = dayPlus(mondayOf(day), 7 * steps);
  return { precision: 'week', iso: `${monday}/${dayPlus(monday, 6)}` };
}

const POINTER =
  /\b(?<which>same|that|following|next|ensuing|previous|preceding)\s(?:same\s|very\s)?(?<unit>day|night|morning|afternoon|evening|week|month|year)$/i;
const COUNTED =
  /^(?<rough>.*\s)?(?<number>an?|\d+|[a-z]+(?:-[a-z]+)?)[\s-](?<unit>day|night|week|month|year)s?\s(?<way>later|afterwards?|earlier|before|prior)$/i;
/** “The night before”: one. */
const ONE = /^(?<unit>day|night|week|month|year)\s(?<way>before|earlier|after)$/i;
const BACK = /^(?:previous|preceding|earlier|before|prior)$/i;

function stepOf(words: string): Step | undefined {
  const pointer = POINTER.exec(words)?.groups;
  if (pointer) {
    const { which = '', unit = '' } = pointer;
    const steps = /^(?:same|that)$/i.test(which) ? 0 : BACK.test(which) ? -1 : 1;
    return { unit: unitOf(unit), steps, isRough: false };
  }
  const one = ONE.exec(words)?.groups;
  if (one) return { unit: unitOf(one['unit'] ?? ''), steps: BACK.test(one['way'] ?? '') ? -1 : 1, isRough: false };
  const { rough, number = '', unit = '', way = '' } = COUNTED.exec(words)?.groups ?? {};
  const amount = numberOf(number);
  if (!Number.isInteger(amount) || amount === 0) return undefined;
  const steps = BACK.test(way) ? -amount : amount;
  if (/^week$/i.test(unit)) return { unit: 'day', steps: 7 * steps, isRough: rough !== undefined };
  return { unit: unitOf(unit), steps, isRough: rough !== undefined };
}

function unitOf(word: string): Unit {
  const unit = word.toLowerCase();
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day';
}
