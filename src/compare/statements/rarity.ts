import { measureLength, type Weights } from '../../text/similarity.ts';
import type { PreparedUnit } from './prepare.ts';
import { WEIGHING } from './thresholds.ts';

/** In place of a background frequency: the term is an act of the event, and weighs what acts weigh. */
export const IS_ACT = -1;

/** In how many units of one article each term stands, by number. */
export function countsOf(units: readonly PreparedUnit[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { whole } of units) {
    for (const slot of whole.slots) counts.set(slot >> 1, (counts.get(slot >> 1) ?? 0) + 1);
  }
  return counts;
}

export interface Counted {
  readonly units: readonly PreparedUnit[];
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Writes into `weights`, by slot, how much each term of two articles says: the logarithm of how rare it is, in news at large
 * (`priors`) and in these two articles. What an article repeats is its topic and tells its sentences less apart. No other article has
 * a say, so that a third one changes no score. What the event’s file calls an act of the event has a weight of its own: every report
 * repeats it, and yet it is what its sentences tell.
 */
export function weighTerms(a: Counted, b: Counted, priors: Float64Array, weights: Weights): void {
  const { background, floor } = WEIGHING;
  const total = a.units.length + b.units.length + background;
  const weigh = (term: number, repeats: number) => {
    for (const slot of [term * 2, term * 2 + 1]) {
      if (priors[slot] === IS_ACT) {
        weights.bySlot[slot] = WEIGHING.act;
        continue;
      }
      const expected = background * ((priors[slot] ?? 0) + floor);
      weights.bySlot[slot] = Math.max(0, Math.log(total / (repeats + expected)));
    }
  };
  for (const [term, count] of a.counts) weigh(term, count - 1 + Math.max(0, (b.counts.get(term) ?? 0) - 1));
  for (const [term, count] of b.counts) if (!a.counts.has(term)) weigh(term, count - 1);
  for (const { whole, clauses } of [...a.units, ...b.units]) {
    measureLength(whole, weights);
    for (const { set } of clauses) measureLength(set, weights);
  }
}
