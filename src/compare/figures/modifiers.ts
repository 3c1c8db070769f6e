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
  const isOne = /^an?$/.test(tokens[to]?.key ?? '') && unit !== 'weekend' && unit !== 'night';
  if (isAlone && key === 'over' && unit !== undefined && PASSING.has(unit) && !isOne)
    return /^(?:for|of|after|,)$/u.test(tokens[from - 1]?.key ?? '');
  if (isAlone && key === 'near') return unit === 'percent' || /[$£€¥₹]$/u.test(tokens[to]?.text ?? '');
  if (isAlone && key === 'over' && isSpanOfSum(tokens, from, unit)) return false;
  if (key === 'up' && isRaised(tokens, from)) return false;
  if (isAlone && /^turn/u.test(tokens[from - 1]?.key ?? '')) return false;
  if (isAlone && key === 'plus') return tokens[from]?.glued === true || tokens[from - 1]?.kind === 'digits';
  if (isAlone && key === 'at') return false;
  return !(isAlone && key === 'above' && tokens[from + 1]?.kind === 'word');
}

/** “$40 million over 10 years”, “raise $40 million in fees over 10 years”: all through them. Not “for over 10 years”. */
function isSpanOfSum(tokens: readonly Token[], at: number, unit: string | undefined): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'digits' || SUMS.test(before.key)) return true;
  if (unit === undefined || !SPANS.has(unit) || /^(?:for|of|in|with|after|last(?:ed|s|ing)?)$/.test(before.key))
    return false;
  const near = tokens.slice(Math.max(0, at - SUM_WITHIN), at);
  const own = near.slice(near.findLastIndex(({ text }) => /^[,;:()—–“”]$/u.test(text)) + 1);
  return own.some(({ key, text }) => /[$£€¥₹]$/u.test(text) || MONEY.test(key));
}

/** Lengths of time for which sums are given, and how many words may stand between. */
const SPANS = new Set(['month', 'year', 'decade', 'quarter']);
const SUM_WITHIN = 10;
const MONEY = /^(?:percent|%|dollars?|pounds?|euros?)$/;

const SUMS = /^(?:hundred|thousand|million|billion|trillion|bn|mn|tn|percent|%|dollars|pounds|euros|cents|points)$/;

/** “Bringing the toll up to 14”: it is reached. Within the clause, a few words before. */
function isRaised(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - RAISED_WITHIN), at);
  const from = near.findLastIndex(({ kind }) => kind === 'mark') + 1;
  const own = near.slice(from);
  const verb = own.findLastIndex(({ key }) => RAISES.test(key) || RISES.test(key));
  return verb >= 0 && (RISES.test(own[verb]?.key ?? '') || verb < own.length - 1);
}

const RAISED_WITHIN = 7;
/** These need what is brought there: “can take up to 14” is no more than 14. */
const RAISES =
  /^(?:br(?:ing(?:s|ing)?|ought)|t(?:akes?|aking|ook)|push(?:ed|es|ing)?|driv(?:es?|ing|en)|drove|mov(?:ed|es|ing)|sen[dt](?:s|ing)?|nudg(?:ed|es|ing)|bump(?:ed|s|ing)?|lift(?:ed|s|ing)?|rais(?:ed|es|ing))$/;
const RISES =
  /^(?:went|goes|gone|climb(?:ed|s|ing)?|r(?:ises?|ising|ose|isen)|cre(?:pt|eps?|eping)|jump(?:ed|s|ing)?|tick(?:ed|s|ing)?|edg(?:ed|es|ing)|inch(?:ed|es|ing)|sho(?:ots?|oting|t)|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|spik(?:ed|es|ing))$/;

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
