import { type NumberRead, numberAt } from './numbers.ts';
import { isDash, type Token } from './tokens.ts';

/**
 * A number that goes up to a second one: 10–15, 10 to 15, two or three, 1.5 to 2 million. What goes from one number to a lower
 * one is a score (2–1), “from 10 to 15” a change, and both stay two numbers.
 */
export function rangeFrom(tokens: readonly Token[], first: NumberRead, isMoney = false): NumberRead | undefined {
  if (first.vague) return undefined;
  const isCompound =
    isDash(tokens[first.to]) && tokens[first.to + 1]?.glued === false && tokens[first.to]?.glued === true;
  const place = isCompound || isHyphenated(tokens, first.to) ? first.to + 1 : first.to;
  const joint = tokens[place];
  const isHyphen = isDash(joint) && (tokens[place + 1]?.glued === true || joint?.glued === false);
  const isWord = /^(?:to|or)$/u.test(joint?.key ?? '') && !isChange(tokens, first.from);
  if (!isHyphen && !isWord) return undefined;
  const skip = isMoney && /[$£€¥₹]$/u.test(tokens[place + 1]?.text ?? '') ? 2 : 1;
  const hyphen = isDash(tokens[place + 1]) && tokens[place + 1]?.glued && isHyphenated(tokens, first.to) ? 1 : 0;
  const second = numberAt(tokens, place + skip + hyphen, isMoney);
  // A 12-to-18-month term; a 195-to-234 vote is two numbers.
  if (hyphen > 0 && !isMoney && !isDash(tokens[second?.to ?? 0])) return undefined;
  return upTo(tokens, first, second);
}

/** A 12-to-18-month term. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [dash, word, next] = tokens.slice(at, at + 3);
  return isDash(dash) && word?.glued === true && /^(?:to|or)$/u.test(word.key) && isDash(next) && next?.glued === true;
}

/** “From 10 to 15” is a change, but anywhere from 10 to 15. */
export function isChange(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.key === 'from' && !/^(?:anywhere|rang(?:ing|ed|es?))$/.test(tokens[from - 2]?.key ?? '');
}

/** Between 10 and 15: `at` is the word between. */
export function rangeBetween(tokens: readonly Token[], at: number, isMoney = false): NumberRead | undefined {
  if (tokens[at]?.key !== 'between') return undefined;
  const skip = (place: number) => (isMoney && /[$£€¥₹]$/u.test(tokens[place]?.text ?? '') ? place + 1 : place);
  const first = numberAt(tokens, skip(at + 1), isMoney);
  if (!first || tokens[first.to]?.key !== 'and') return undefined;
  return upTo(tokens, { ...first, from: at }, numberAt(tokens, skip(first.to + 1), isMoney));
}

/** In “1.5 to 2 million” the scale is of both; in “900 to 1,000” it is not asked for. */
function upTo(tokens: readonly Token[], first: NumberRead, second: NumberRead | undefined): NumberRead | undefined {
  if (!second || second.vague) return undefined;
  const scale = second.low / ownValue(tokens, second);
  const isBare = first.low === ownValue(tokens, first);
  const low = isBare && first.low < second.low / scale ? first.low * scale : first.low;
  return low < second.low ? { from: first.from, to: second.to, low, high: second.high, vague: false } : undefined;
}

/** The value without scale words. */
function ownValue(tokens: readonly Token[], { from, to, low }: NumberRead): number {
  const first = tokens.slice(from, to).findIndex(({ kind }) => kind === 'digits');
  const digits = first < 0 ? undefined : Number(tokens[from + first]?.text.replaceAll(',', ''));
  return digits || low || 1;
}
