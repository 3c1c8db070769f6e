import { NUMBER_WORDS, SCALE_WORDS } from '../../text/number-words.ts';
import { partScaleAt } from './part-scales.ts';
import { isDash, type Token } from './tokens.ts';

/** A number as tokens from `from` up to, not including, `to`. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  /** Unlike `low` for a range (10 to 15) or a vague number (dozens), whose end is then not included. */
  readonly high: number;
  readonly vague: boolean;
}

/** South Asian scales and the short forms that stand right behind digits: £3bn. */
const MORE_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALE_WORDS,
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Only right behind digits: 25k, 1.5m. An m is a metre as well, see `letterScale`. */
const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** What the digits of a token are worth: 115,000; 1.5; 1,00,000; 1.234.567; also 1,5. `undefined` if they are no number. */
function digitsValue(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$|^\.\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  return /^\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The number that begins at a token, in digits or words, with its scale: 1.5 million, two hundred and six, a dozen. */
export function numberAt(tokens: readonly Token[], at: number, isMoney = false): NumberRead | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return digitsAt(tokens, at, isMoney);
  return token?.kind === 'word' ? (vagueAt(tokens, at) ?? wordsAt(tokens, at)) : undefined;
}

function digitsAt(tokens: readonly Token[], at: number, isMoney: boolean): NumberRead | undefined {
  const value = digitsValue(tokens[at]?.text ?? '');
  return value === undefined ? undefined : scaled(tokens, { at, to: at + 1, value }, isMoney);
}

/** A number with the scale words behind it: 3 hundred thousand, 1.5-million. */
function scaled(
  tokens: readonly Token[],
  { at, to: end, value: first }: { at: number; to: number; value: number },
  isMoney: boolean,
): NumberRead {
  let [to, value] = [end, first];
  for (;;) {
    const place = isDash(tokens[to]) && tokens[to + 1]?.glued ? to + 1 : to;
    const scale =
      MORE_SCALES.get(tokens[place]?.key ?? '') ?? (place === to ? letterScale(tokens, to, isMoney) : undefined);
    if (scale === undefined) break;
    value *= scale;
    to = place + 1;
  }
  return { from: at, to, low: round(value), high: round(value), vague: false };
}

function letterScale(tokens: readonly Token[], at: number, isMoney: boolean): number | undefined {
  const token = tokens[at];
  if (!token?.glued || tokens[at - 1]?.kind !== 'digits') return undefined;
  if (token.key === 'm' && !isMoney && !/^\p{Ll}{3,}s$|^people$/u.test(tokens[at + 1]?.key ?? '')) return undefined;
  return LETTER_SCALES.get(token.key);
}

/** Number words: twenty-five, two hundred and six thousand, a hundred, half a million. */
function wordsAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  let [to, total, group] = [at, 0, 0];
  const part = partScaleAt(tokens, at);
  if (part) return { from: at, to: part.to, low: round(part.value), high: round(part.value), vague: false };
  const opens = tokens[at]?.key === 'a' || tokens[at]?.key === 'an';
  if (opens) {
    if (!SCALE_WORDS.has(tokens[at + 1]?.key ?? '')) return undefined;
    [group, to] = [1, at + 1];
  }
  for (;;) {
    const place = behindJoint(tokens, to, at, group);
    const key = tokens[place]?.key ?? '';
    const small = NUMBER_WORDS.get(key);
    const scale = SCALE_WORDS.get(key);
    if (small !== undefined && fits(group, small)) group += small;
    else if (scale !== undefined && group > 0) {
      if (scale < 1000) group *= scale;
      else [total, group] = [total + group * scale, 0];
    } else break;
    to = place + 1;
  }
  if (to === at) return undefined;
  const value = round(total + group);
  return { from: at, to, low: value, high: value, vague: false };
}

/** The place behind the hyphen of twenty-five or the and of two hundred and six. */
function behindJoint(tokens: readonly Token[], to: number, at: number, group: number): number {
  if (to === at) return to;
  const next = tokens[to + 1]?.key ?? '';
  if (isDash(tokens[to]) && tokens[to + 1]?.glued && (NUMBER_WORDS.has(next) || SCALE_WORDS.has(next))) return to + 1;
  const isAnd = tokens[to]?.key === 'and' && NUMBER_WORDS.has(next);
  return isAnd && (group >= 100 || (group === 0 && to > at)) ? to + 1 : to;
}

/** Sixty-six, a hundred and six; but “one two” are two numbers. */
function fits(group: number, small: number): boolean {
  if (group === 0) return true;
  const rest = group % 100;
  return rest === 0 ? group >= 100 : rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
}

/** Tens of thousands: from twice the word up to ten times it; a few hundred, several dozen likewise. */
function vagueAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = PLURAL_SCALES.get(tokens[at]?.key ?? '');
  if (first === undefined) return undefined;
  let [to, value] = [at + 1, first];
  while (tokens[to]?.key === 'of' && PLURAL_SCALES.has(tokens[to + 1]?.key ?? '')) {
    value *= PLURAL_SCALES.get(tokens[to + 1]?.key ?? '') ?? 1;
    to += 2;
  }
  if (tokens[to]?.key === 'or' && PLURAL_SCALES.has(tokens[to + 1]?.key ?? '') && tokens[to + 2]?.key !== 'of')
    return undefined;
  if (tokens[at]?.key === 'tens' && to === at + 1) return undefined;
  return { from: at, to, low: 2 * value, high: 10 * value, vague: true };
}

/** “A few hundred”: the bounds of hundreds. */
export function fewAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  let [to, value] = [at, 1];
  for (;;) {
    const scale = SCALE_WORDS.get(tokens[to]?.key ?? '');
    if (scale === undefined) break;
    [value, to] = [value * scale, to + 1];
  }
  return to === at ? undefined : { from: at, to, low: 2 * value, high: 10 * value, vague: true };
}

/** Floating point leaves 1.1 × 1,000,000 at 1100000.0000000002. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
