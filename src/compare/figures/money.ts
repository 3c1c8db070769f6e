import { amountAt, bounds, unitBehind } from './amounts.ts';
import { countedAt } from './counted.ts';
import { phraseAt } from './figure-words.ts';
import type { NumberRead } from './numbers.ts';
import { rangeBetween } from './ranges.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

const SIGN = /^[A-Z]{0,2}[$£€¥₹₩₪₽₺₦]$/u;

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
