import type { PreparedUnit } from '../statements/prepare.ts';
import type { Term } from '../statements/terms.ts';
import { WEIGHING } from '../statements/thresholds.ts';

/** The terms of a unit that say something: neither small words nor the commonest ones. */
export function contentTerms({ terms }: PreparedUnit): Term[] {
  return terms.filter(({ prior }) => prior < WEIGHING.common || prior === WEIGHING.conceptAtMost);
}

/** The share of what a unit says, its terms weighed by how rare they are in news, that is among the terms of another, given by their keys. */
export function heldShare(unit: PreparedUnit, keys: ReadonlySet<string>): number {
  let all = 0;
  let held = 0;
  for (const term of contentTerms(unit)) {
    const weight = term.share * Math.log(1 / (term.prior + WEIGHING.floor));
    all += weight;
    if (keys.has(term.key)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
