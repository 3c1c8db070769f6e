import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Unit } from '../corpus.ts';
import { roleOf } from './role.ts';
import { toldValue } from './told-times.ts';

/**
 * The dates, in the order of reading, with a value for “that year”, “the next day” and “two weeks later” where a time is told right before
 * them: in their sentence the nearest, else the only one that the sentence before names. Further back, no rule can be sure of what is meant.
 */
export function withToldTimes(
  found: readonly TimeExpression[],
  units: readonly Unit[],
  event: string,
): TimeExpression[] {
  const bySentence = Map.groupBy(found, ({ at }) => sentenceKey(at));
  let before: readonly TimeExpression[] = [];
  return units.flatMap((unit, at) => {
    if (units[at - 1]?.article !== unit.article || units[at - 1]?.part !== unit.part) before = [];
    const own: TimeExpression[] = [];
    const all = bySentence.get(sentenceKey(unit)) ?? [];
    for (const [place, date] of all.entries()) {
      own.push(
        date.precision === 'anchored' ? counted(date, { own, before, next: all[place + 1], unit }, event) : date,
      );
    }
    before = own;
    return own;
  });
}

interface Told {
  /** Of its sentence, before it. */
  readonly own: readonly TimeExpression[];
  /** Of the sentence before. */
  readonly before: readonly TimeExpression[];
  /** Behind it in its sentence. */
  readonly next: TimeExpression | undefined;
  readonly unit: Unit;
}

function counted(date: TimeExpression, told: Told, event: string): TimeExpression {
  const base = namedBehind(date, told) ?? toldBefore(date, told);
  if (base === undefined) return date;
  const value = base === told.next ? pick(base) : toldValue(date.at.text, base);
  if (value?.iso === undefined) return date;
  const { id, at, rule } = date;
  return { id, at, ...value, against: { kind: 'date', date: base.id }, role: roleOf(value.iso, event), rule };
}

function pick({ precision, iso }: TimeExpression): Pick<TimeExpression, 'precision' | 'iso'> {
  return { precision, ...(iso === undefined ? {} : { iso }) };
}

/** “the same day — July 27, 2016 —”: the words behind say which day it is. */
function namedBehind({ at }: TimeExpression, { next, unit: { text } }: Told): TimeExpression | undefined {
  const isDay = next?.precision === 'day' && /\b(?:day|night|morning|afternoon|evening)$/i.test(at.text);
  return isDay && /^(?:,\s|\s?[—–-]\s?|\s\()$/u.test(text.slice(at.end, next.at.start)) ? next : undefined;
}

/** Words that look back from something told are measured against what their own sentence names. */
const BACK = /\b(?:previous|preceding)\b|(?:earlier|before|prior|after)$/i;
/** Who names a day so means this month and this year, and would say so. */
const NOW: ReadonlySet<string> = new Set(['near day', 'weekday']);
/** “The same day that …” and “a day before the vote” are tied to what follows. */
const ENDS = /^(?:$|[.,;:!?)”"’'—–]|\s(?:in|at|by|with|for|—|–)\s)/u;

function toldBefore({ at }: TimeExpression, { own, before, unit: { text } }: Told): TimeExpression | undefined {
  const after = text.slice(at.end);
  const isBack = BACK.test(at.text);
  if ((isBack && !ENDS.test(after)) || /^\sthan\b/.test(after)) return undefined;
  const isLong = /\b(?:month|year)s?\b/i.test(at.text);
  const fits = (one: TimeExpression) => !(isLong && NOW.has(one.rule)) && toldValue(at.text, one) !== undefined;
  const here = own.findLast(fits);
  if (here !== undefined || isBack) return here;
  const isFirst = /^(?:(?:but|and|on|in|by|later|earlier|then)\s){0,2}(?:the\s)?$/i.test(text.slice(0, at.start));
  if (!isFirst && !ENDS.test(after)) return undefined;
  const values = new Set(before.filter(fits).map((one) => toldValue(at.text, one)?.iso));
  return values.size === 1 ? before.findLast(fits) : undefined;
}
