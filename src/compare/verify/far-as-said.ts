import { boundsOf, daysBetween } from '../../text/calendar.ts';
import { NUMBER_WORDS } from '../../text/number-words.ts';

/** Whether a value lies as far from the one it was counted from as the words say: 0 for “that year”, 1 for “the next day”, 14 days for “two weeks later”. */
export function isFarAsSaid(words: string, iso: string, base: string): boolean {
  const keys = words.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const far = amountOf(keys) * (keys.some((key) => /^(?:previous|preceding|earlier|before|prior)$/.test(key)) ? -1 : 1);
  const has = (unit: RegExp) => keys.some((key) => unit.test(key));
  const [first, from] = [boundsOf(iso)[0], boundsOf(base)[0]];
  if (has(/^years?$/)) return Number(iso.slice(0, 4)) - Number(base.slice(0, 4)) === far;
  if (has(/^months?$/)) return monthsOf(iso) - monthsOf(base) === far;
  if (has(/^weeks?$/) && iso.includes('/')) return Math.abs(daysBetween(from, first) - 7 * far) < 7;
  return daysBetween(from, first) === far * (has(/^weeks?$/) ? 7 : 1);
}

function amountOf(keys: readonly string[]): number {
  if (keys.some((key) => /^(?:same|that)$/.test(key)) && !keys.includes('later')) return 0;
  if (keys.some((key) => /^(?:following|next|ensuing|previous|preceding)$/.test(key))) return 1;
  const numbers = keys.flatMap(
    (key) => NUMBER_WORDS.get(key) ?? (/^\d+$/.test(key) ? Number(key) : /^an?$/.test(key) ? 1 : []),
  );
  const isOne = numbers.length === 0 && keys.length === 2;
  return isOne ? 1 : numbers.reduce((sum, number) => sum + number, 0);
}

function monthsOf(iso: string): number {
  return 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7));
}
