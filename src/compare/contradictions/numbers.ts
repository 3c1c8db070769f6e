import type { Figure } from '../../schema/records/figure.ts';
import { verdictOf } from '../figures/verdicts.ts';

/** Kinds of figures of which two exact values can exclude each other. */
const KINDS: ReadonlySet<Figure['kind']> = new Set(['cardinal', 'percent', 'money', 'fraction', 'rank', 'age']);
/** Numbers of these are not rounded to tens. */
const EXACT: ReadonlySet<Figure['kind']> = new Set(['percent', 'rank', 'age', 'fraction']);

/** Whether two figures count the same kind of thing for the same scope and day, and give values that exclude each other. */
export function numbersExclude(a: Figure, b: Figure): boolean {
  return isOneScope(a, b) && numbersPart(a, b);
}

/** Whether two figures count the same kind of thing and give values that exclude each other, for whatever scope. */
export function numbersPart(a: Figure, b: Figure): boolean {
  const isOneKind = a.kind === b.kind && KINDS.has(a.kind) && a.unit === b.unit && a.unit !== undefined;
  const [left, right] = [a, b].map(({ asOf: _, ...figure }) => ({ ...figure, scope: [] }));
  return isOneKind && left && right ? verdictOf(left, right).verdict === 'different' && !isRounded(a, b) : false;
}

/** The same words narrow both, or none, and both name one day or neither does. */
function isOneScope(a: Figure, b: Figure): boolean {
  return scopeWords(a).join() === scopeWords(b).join() && a.asOf === b.asOf;
}

export function scopeWords({ scope }: Figure): string[] {
  return scope.map(({ text }) => text.toLowerCase()).sort();
}

/** One number may be the other in round: 43 million and 43,885,310. Two round numbers one step apart may both be meant roughly. */
function isRounded(a: Figure, b: Figure): boolean {
  const [x, y] = [a.value.low, b.value.low];
  const [left, right] = [stepOf(x, a.kind), stepOf(y, b.kind)];
  const [step, gap] = [Math.max(left, right), Math.abs(x - y)];
  return gap < step * (1 - 1e-9) || (left === right && step >= 10 && gap <= step);
}

/** The last place that a number gives: 100 of 4,300; .1 of 3.8. */
function stepOf(value: number, kind: Figure['kind']): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  if (EXACT.has(kind) || value === 0) return 1;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}
