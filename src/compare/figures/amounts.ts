import { phraseAt } from './figure-words.ts';
import { fewAt, type NumberRead, numberAt } from './numbers.ts';
import { rangeBetween, rangeFrom } from './ranges.ts';
import type { Reading } from './reading.ts';
import { isDash } from './tokens.ts';

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
  const half = halfBehind(tokens, read.to);
  const more = half === undefined ? part : 0.5;
  if (more === undefined || read.vague) return read;
  return { ...read, to: half ?? read.to + 1, low: read.low + more, high: read.high + more };
}

/** The place behind “and a half”, written with hyphens or without. */
function halfBehind(tokens: Reading['tokens'], at: number): number | undefined {
  let place = at;
  for (const key of ['and', 'a', 'half']) {
    if (isDash(tokens[place]) && tokens[place]?.glued && tokens[place + 1]?.glued) place += 1;
    if (tokens[place]?.key !== key) return undefined;
    place += 1;
  }
  return place;
}

/** The ends of a number, and whether it is vague. */
export function bounds({ low, high, vague }: NumberRead) {
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

/** A number with the unit behind it, as a figure’s parts. */
export function measure(amount: NumberRead, unit: { readonly to: number; readonly name: string }) {
  return {
    from: amount.from,
    to: unit.to,
    number: { from: amount.from, to: amount.to },
    ...bounds(amount),
    unit: unit.name,
  };
}
