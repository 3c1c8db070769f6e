import { amountAt, measure, unitBehind } from './amounts.ts';
import { countedAt } from './counted.ts';
import { phraseAt, phraseBefore } from './figure-words.ts';
import { type NumberRead, numberAt, round } from './numbers.ts';
import { isChange } from './ranges.ts';
import type { Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

/** 50 percent, 5%, 13-year, 40 kilometres: a unit of measure ends the figure. */
export const readMeasure: Reader = (reading, at) => {
  const { words } = reading;
  const amount = amountAt(reading, at) ?? oneAt(reading, at);
  if (!amount) return undefined;
  const percent = unitBehind(reading, amount.to, words.percents);
  const duration = percent ? undefined : unitBehind(reading, amount.to, words.durations);
  const unit = percent ?? duration ?? unitBehind(reading, amount.to, words.measures);
  if (!unit || (amount.vague && percent)) return undefined;
  const inches = unit.name === 'foot' ? inchesBehind(reading, unit.to) : undefined;
  if (inches) {
    const value = round(amount.low + inches.value / 12);
    const found = measure({ ...amount, low: value, high: value }, { ...unit, to: inches.to });
    const number = { from: amount.from, to: inches.to };
    return { ...found, number, kind: 'cardinal', counted: undefined, rule: 'unit of measure' };
  }
  const age = duration && ageEnd(reading, duration);
  if (age) return { ...measure(amount, { ...unit, to: age }), kind: 'age', counted: undefined, rule: 'age' };
  const second = sameUnitBehind(reading, amount, unit);
  if (second)
    return {
      ...measure({ ...amount, high: second.high }, { ...unit, to: second.to }),
      kind: percent ? 'percent' : 'cardinal',
      counted: undefined,
      number: { from: amount.from, to: second.numberTo },
      rule: percent ? 'percent' : 'unit of measure',
    };
  const counted = measuredAt(reading, unit, percent !== undefined);
  const kind = percent ? 'percent' : amount.vague ? 'vague' : 'cardinal';
  return { ...measure(amount, unit), kind, counted, rule: percent ? 'percent' : 'unit of measure' };
};

/** More than a year, over an hour: where a modifier stands before it, the article counts. Not “more than a year ago”. */
function oneAt(reading: Reading, at: number): NumberRead | undefined {
  const { keys, words } = reading;
  const before = /^an?$/.test(keys[at] ?? '') ? phraseBefore(keys, at, words.modifiers) : undefined;
  if (!before || before.meaning === 'exact') return undefined;
  const unit = [words.durations, words.measures].map((phrases) => phraseAt(keys, at + 1, phrases)).find(Boolean);
  const counts =
    unit !== undefined && !isTimeTail(reading, unit.to) && !/^(?:second|old|ahead)$/.test(keys[unit.to] ?? '');
  return counts ? { from: at, to: at + 1, low: 1, high: 1, vague: false } : undefined;
}

/** Anywhere from 26 percent to 28 percent, between 5 miles and 7 miles: the other end, with its own unit. */
function sameUnitBehind(
  reading: Reading,
  amount: NumberRead,
  unit: { readonly to: number; readonly name: string },
): { readonly to: number; readonly numberTo: number; readonly high: number } | undefined {
  const { tokens, keys, words } = reading;
  const isBetween = keys[amount.from - 1] === 'between' && keys[unit.to] === 'and';
  const isFrom = keys[amount.from - 1] === 'from' && keys[unit.to] === 'to' && !isChange(tokens, amount.from);
  const other = isBetween || isFrom ? numberAt(tokens, unit.to + 1) : undefined;
  if (!other || other.vague || other.low <= amount.low) return undefined;
  const found = [words.percents, words.durations, words.measures]
    .map((phrases) => unitBehind(reading, other.to, phrases))
    .find((one) => one?.name === unit.name);
  return found && { to: found.to, numberTo: other.to, high: other.high };
}

/** 6-foot-8, 5ft 11in: the inches behind the feet. */
function inchesBehind(
  { tokens, keys }: Reading,
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  const place = isDash(tokens[at]) && tokens[at]?.glued ? at + 1 : at;
  const value = numberAt(tokens, place);
  if (!value || value.vague || value.low >= 12 || value.low !== value.high) return undefined;
  const unit = /^(?:in|inch|inches|ins)$/.test(keys[value.to] ?? '') ? value.to + 1 : undefined;
  if (place > at) return { to: unit ?? value.to, value: value.low };
  return unit === undefined ? undefined : { to: unit, value: value.low };
}

/** What is measured: 3 days of clashes, 50 percent of voters, a 13-year war, a 50-percent raise. */
function measuredAt(
  { tokens, keys, words }: Reading,
  unit: { readonly from: number; readonly to: number },
  isPercent: boolean,
) {
  const isOf = keys[unit.to] === 'of';
  const isCompound = isDash(tokens[unit.from - 1]);
  return isOf || isCompound || isPercent ? countedAt(tokens, unit.to, 'any', words) : undefined;
}

/** Two days ago, three hours later: a date, not a length. */
export function isPointInTime(reading: Reading, from: number): boolean {
  const amount = amountAt(reading, from);
  const unit = amount && unitBehind(reading, amount.to, reading.words.durations);
  return unit !== undefined && isTimeTail(reading, unit.to);
}

function isTimeTail({ keys }: Reading, at: number): boolean {
  return (
    /^(?:ago|later|earlier|before|after|prior|afterwards|hence)$/.test(keys[at] ?? '') ||
    (keys[at] === 'from' && keys[at + 1] === 'now')
  );
}

/** 45-year-old, 45 years old. */
function ageEnd({ tokens, keys }: Reading, unit: { readonly to: number }): number | undefined {
  const place = isDash(tokens[unit.to]) ? unit.to + 1 : unit.to;
  return /^olds?$/.test(keys[place] ?? '') || (keys[place] === 'of' && keys[place + 1] === 'age')
    ? place + 1
    : undefined;
}
