import type { FigureValue } from '../../schema/records/figure.ts';
import { type FigureWords, type ModifierKind, phraseAt, phraseBefore } from './figure-words.ts';
import type { Token } from './tokens.ts';

/** A modifier as tokens, and how it changes the value. */
export interface Modifier {
  readonly from: number;
  readonly to: number;
  readonly kind: ModifierKind;
}

/** Days and hours pass “over” a time more often than they exceed it. */
const PASSING = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'month']);

/** The modifier in front of token `from`, or behind token `to`: over, nearly; or more, plus. */
export function modifierOf(
  tokens: readonly Token[],
  { from, to, unit }: { readonly from: number; readonly to: number; readonly unit: string | undefined },
  words: FigureWords,
): Modifier | undefined {
  const keys = tokens.map(({ key }) => key);
  const before = phraseBefore(keys, from, words.modifiers);
  if (before && fits(tokens, before.from, from, unit)) return { from: before.from, to: from, kind: before.meaning };
  // About a 3 percent chance, roughly a 10-year wait.
  const article = /^an?$/.test(keys[from - 1] ?? '') ? phraseBefore(keys, from - 1, words.modifiers) : undefined;
  if (article && article.meaning === 'about') return { from: article.from, to: from, kind: 'about' };
  const behind = phraseAt(keys, to, words.modifiers);
  const isBehind =
    behind &&
    (keys[to] === 'or' ||
      keys[to] === 'and' ||
      keys[to] === 'plus' ||
      keys[to] === 'give' ||
      (keys[to] === 'at' && behind.to > to + 1));
  if (isBehind && fits(tokens, to, behind.to, unit)) return { from: to, to: behind.to, kind: behind.meaning };
  return keys[to] === '+' && tokens[to]?.glued ? { from: to, to: to + 1, kind: 'least' } : undefined;
}

function fits(tokens: readonly Token[], from: number, to: number, unit: string | undefined): boolean {
  const key = tokens[from]?.key ?? '';
  const isAlone = to === from + 1;
  if (isAlone && key === 'over' && unit !== undefined && PASSING.has(unit))
    return /^(?:for|of|after|,)$/u.test(tokens[from - 1]?.key ?? '');
  if (isAlone && /^turn/u.test(tokens[from - 1]?.key ?? '')) return false;
  if (isAlone && key === 'plus') return tokens[from]?.glued === true || tokens[from - 1]?.kind === 'digits';
  if (isAlone && key === 'at') return false;
  return !(isAlone && key === 'above' && tokens[from + 1]?.kind === 'word');
}

/** The value of a number with its modifier. A vague number has bounds of its own; only “nearly” and “over” would move them, and do not. */
export function intervalOf(low: number, high: number, vague: boolean, kind: ModifierKind | undefined): FigureValue {
  if (vague) return { low, high, highOpen: true };
  if (kind === undefined || kind === 'exact') return { low, high };
  if (kind === 'about') return { low: share(low, 9), high: share(high, 11) };
  if (kind === 'over') return { low, lowOpen: true };
  if (kind === 'least') return { low };
  if (kind === 'nearly') return { low: share(low, 9), high, highOpen: true };
  return kind === 'under' ? { low: 0, high, highOpen: true } : { low: 0, high };
}

/** Tenths of a number, without the noise of floating point. */
function share(value: number, tenths: number): number {
  return Number(((value * tenths) / 10).toPrecision(12));
}
