import { countedAt, singularOf } from './counted.ts';
import { phraseAt } from './figure-words.ts';
import { fewAt, type NumberRead, numberAt, round } from './numbers.ts';
import { isChange, rangeBetween, rangeFrom } from './ranges.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

const SIGN = /^[A-Z]{0,2}[$£€¥₹₩₪₽₺₦]$/u;

/** A number or a range at a token, outside dates and the names of things. */
export function amountAt({ tokens, calendar, words }: Reading, at: number, isMoney = false): NumberRead | undefined {
  const range = rangeBetween(tokens, at, isMoney);
  if (range) return calendar.has(at + 1) ? undefined : range;
  const few =
    /^(?:few|several|many|couple)$/.test(tokens[at]?.key ?? '') && words.has('vagueBefore', tokens[at]?.key ?? '');
  const place = few && tokens[at + 1]?.key === 'of' ? at + 2 : at + 1;
  const read = few ? fewAt(tokens, place) : numberAt(tokens, at, isMoney);
  if (!read || calendar.has(read.from)) return undefined;
  const found = few ? { ...read, from: at } : withHalf(tokens, read);
  const second = rangeFrom(tokens, found, isMoney);
  return second && !calendar.has(second.to - 1) ? second : found;
}

/** Two and a half, 2½. */
function withHalf(tokens: Reading['tokens'], read: NumberRead): NumberRead {
  const part = new Map([
    ['½', 0.5],
    ['¼', 0.25],
    ['¾', 0.75],
  ]).get(tokens[read.to]?.text ?? '');
  const isHalf = ['and', 'a', 'half'].every((key, place) => tokens[read.to + place]?.key === key);
  const more = isHalf ? 0.5 : part;
  if (more === undefined || read.vague) return read;
  return { ...read, to: read.to + (isHalf ? 3 : 1), low: read.low + more, high: read.high + more };
}

/** $1.5 million, £3bn, 20 euros. */
export const readMoney: Reader = (reading, at) => {
  const { tokens, keys, words } = reading;
  const isBetween = keys[at] === 'between' && SIGN.test(keys[at + 1] ?? '');
  if (isBetween) return moneyOf(reading, at, rangeBetween(tokens, at, true), keys[at + 1] ?? '', false);
  if (SIGN.test(keys[at] ?? '')) return moneyOf(reading, at, amountAt(reading, at + 1, true), keys[at] ?? '', false);
  const amount = amountAt(reading, at);
  const unit = amount && unitBehind(reading, amount.to, words.currencies);
  return amount && unit ? moneyOf(reading, at, amount, keys.slice(unit.from, unit.to).join(' '), unit.to) : undefined;
};

function moneyOf(
  { tokens, words, keys }: Reading,
  from: number,
  amount: NumberRead | undefined,
  sign: string,
  end: number | false,
): RawFigure | undefined {
  if (!amount) return undefined;
  const to = end === false ? amount.to : end;
  const unit = phraseAt(sign.split(' '), 0, words.currencies)?.meaning ?? sign;
  const place = isDash(tokens[to]) || /^(?:in|of|worth)$/.test(keys[to] ?? '') ? to + 1 : to;
  const counted = countedAt(tokens, place, 'any', words);
  return { from, to, kind: 'money', number: { from, to: amount.to }, ...bounds(amount), unit, counted, rule: 'money' };
}

function bounds({ low, high, vague }: NumberRead) {
  return { low, high, vague };
}

/** The unit that stands behind a number, with or without a hyphen. */
export function unitBehind(
  { tokens, keys }: Reading,
  at: number,
  phrases: Parameters<typeof phraseAt<string>>[2],
): { readonly from: number; readonly to: number; readonly name: string } | undefined {
  const from = (isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued) || keys[at] === 'of' ? at + 1 : at;
  const found = phraseAt(keys, from, phrases);
  return found && { from, to: found.to, name: found.meaning };
}

/** 50 percent, 5%, 13-year, 40 kilometres: a unit of measure ends the figure. */
export const readMeasure: Reader = (reading, at) => {
  const { words } = reading;
  const amount = amountAt(reading, at);
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

function measure(amount: NumberRead, unit: { readonly to: number; readonly name: string }) {
  return {
    from: amount.from,
    to: unit.to,
    number: { from: amount.from, to: amount.to },
    ...bounds(amount),
    unit: unit.name,
  };
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

/** Nearly half, two-thirds of, a third of; half an hour. */
export const readFraction: Reader = (reading, at) => {
  const found = halfAt(reading, at) ?? partsAt(reading, at) ?? shareAt(reading, at);
  if (!found) return undefined;
  const { tokens, words } = reading;
  const unit = unitBehind(reading, found.to, words.durations) ?? hourBehindHalf(reading, found.to);
  if (unit) return { ...measure(found, unit), kind: 'cardinal', counted: undefined, rule: 'unit of measure' };
  const counted = countedAt(
    tokens,
    /^(?:the|its|his|her|their|all)$/.test(tokens[found.to]?.key ?? '') ? found.to + 1 : found.to,
    'any',
    words,
  );
  const isWithin = counted && counted.to <= found.to + 6 && tokens[found.to]?.kind === 'word';
  const to = isWithin ? counted.to : found.to;
  return {
    from: found.from,
    to,
    kind: 'fraction',
    number: { from: found.from, to: found.to },
    ...bounds(found),
    unit: isWithin ? singularOf(reading.keys[counted.head] ?? '', words) : undefined,
    counted: isWithin ? counted : undefined,
    rule: 'fraction',
  };
};

function hourBehindHalf({ keys, words }: Reading, at: number) {
  const found = /^an?$/.test(keys[at] ?? '') ? phraseAt(keys, at + 1, words.durations) : undefined;
  return found && { to: found.to, name: found.meaning };
}

function exact(from: number, to: number, value: number): NumberRead {
  return { from, to, low: round(value), high: round(value), vague: false };
}

/** Half of, half the, by half; not second half, half-hearted. */
function halfAt({ tokens, keys }: Reading, at: number): NumberRead | undefined {
  if (keys[at] !== 'half' || isDash(tokens[at + 1]) || isDash(tokens[at - 1])) return undefined;
  const isWhole = /^(?:of|the|its|his|her|their|our|all|an|a)$/.test(keys[at + 1] ?? '');
  const before = keys[at - 1] ?? '';
  if (
    /^(?:first|second|other|latter|better|last|that|which|and|top|bottom|northern|southern|eastern|western)$/.test(
      before,
    )
  )
    return undefined;
  const isMeant = /^(?:by|nearly|almost|about|over|than|least|roughly|around|just|only)$/.test(before);
  return isWhole || isMeant ? exact(at, at + 1, 0.5) : undefined;
}

/** Two-thirds, three quarters; a third only where nothing it could be the third of stands behind. */
function partsAt({ tokens, keys, words }: Reading, at: number): NumberRead | undefined {
  const count = /^an?$/.test(keys[at] ?? '') ? 1 : numberAt(tokens, at)?.low;
  const joined = isDash(tokens[at + 1]) && tokens[at + 2]?.glued === true;
  const place = joined ? at + 2 : at + 1;
  const part = words.fractions.get(keys[place] ?? '');
  if (!part || count === undefined || part.parts === 2 || count > 9 || tokens[at]?.kind === 'digits') return undefined;
  const isOne = count === 1;
  if (isOne ? part.plural : !part.plural) return undefined;
  const next = tokens[place + 1];
  const ends =
    next === undefined ||
    (next.kind === 'mark' && !isDash(next)) ||
    /^(?:of|more|less|fewer|higher|lower|from|since|to|the|its|their)$/.test(next.key);
  return joined || !isOne || ends ? exact(at, place + 1, count / part.parts) : undefined;
}

/** One in five, nine out of ten. */
function shareAt(reading: Reading, at: number): NumberRead | undefined {
  const { tokens, keys, words, calendar } = reading;
  const first = numberAt(tokens, at);
  if (!first || first.vague) return undefined;
  const place =
    keys[first.to] === 'in' ? first.to + 1 : keys[first.to] === 'out' && keys[first.to + 1] === 'of' ? first.to + 2 : 0;
  const every = keys[place] === 'every' ? place + 1 : place;
  const second = place > 0 && !calendar.has(every) ? numberAt(tokens, every) : undefined;
  if (!second || second.vague || second.low <= first.low || second.low > 10000) return undefined;
  const isTime = unitBehind(reading, second.to, words.durations) ?? unitBehind(reading, second.to, words.measures);
  const isIn = keys[first.to] === 'in';
  return isTime || (isIn && first.low > 9) ? undefined : exact(at, second.to, first.low / second.low);
}
