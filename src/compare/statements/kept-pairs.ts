import { PairRows, type PairTable, type ScoredPair } from './pair-table.ts';

/** Pairs below this score, by whole and by clause, are too many to keep, and tie no two groups together. */
export const KEPT_FROM = 0.15;
/** Below this one the best pair of a unit says nothing either. */
const BEST_FROM = 0.05;

/** Takes all pairs from `KEPT_FROM` on; of a unit that has none, its best from `BEST_FROM` on. */
export class KeptPairs {
  readonly #kept = new PairRows();
  /** Units that have a pair among these. */
  readonly #served = new Set<number>();
  /** The best of the others for each unit. */
  readonly #best = new Map<number, ScoredPair>();

  offer(pair: ScoredPair): void {
    if (pair.score >= KEPT_FROM) {
      this.#kept.push(pair);
      this.#served.add(pair.a).add(pair.b);
    } else if (Math.max(pair.score, pair.clauses) >= BEST_FROM) {
      this.#offerAsBest(pair.a, pair);
      this.#offerAsBest(pair.b, pair);
    }
  }

  /** Those kept, then the best of units that have none. To be asked once, when all are offered. */
  table(): PairTable {
    const lone = [...this.#best].flatMap(([unit, pair]) => (this.#served.has(unit) ? [] : [pair]));
    for (const pair of new Set(lone)) this.#kept.push(pair);
    return this.#kept.table();
  }

  #offerAsBest(unit: number, pair: ScoredPair): void {
    if (this.#served.has(unit)) return;
    const best = this.#best.get(unit);
    if (best === undefined || isBetter(pair, best)) this.#best.set(unit, pair);
  }
}

function isBetter(one: ScoredPair, other: ScoredPair): boolean {
  return (one.score - other.score || other.a - one.a || other.b - one.b) > 0;
}
