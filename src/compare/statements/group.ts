import { clusters } from './cluster.ts';
import type { PairDecision } from './decisions.ts';
import type { ScoredPair } from './score-pairs.ts';
import { GROUPING } from './thresholds.ts';

/** Units that tell the same, by their places in the corpus, in order. */
export interface Group {
  readonly home: readonly number[];
  /** Units that tell it in a clause. */
  readonly also: readonly number[];
}

/** Scores by pair of units. */
export class PairScores {
  readonly #byUnits = new Map<number, Map<number, ScoredPair>>();

  constructor(pairs: readonly ScoredPair[]) {
    for (const pair of pairs) {
      const row = this.#byUnits.get(pair.a);
      if (row) row.set(pair.b, pair);
      else this.#byUnits.set(pair.a, new Map([[pair.b, pair]]));
    }
  }

  of(a: number, b: number): ScoredPair | undefined {
    return this.#byUnits.get(Math.min(a, b))?.get(Math.max(a, b));
  }
}

/** A set of pairs of units. */
class PairSet {
  readonly #byUnits = new Map<number, Set<number>>();

  add(a: number, b: number): void {
    const row = this.#byUnits.get(Math.min(a, b));
    if (row) row.add(Math.max(a, b));
    else this.#byUnits.set(Math.min(a, b), new Set([Math.max(a, b)]));
  }

  has(a: number, b: number): boolean {
    return this.#byUnits.get(Math.min(a, b))?.has(Math.max(a, b)) ?? false;
  }
}

/**
 * Statements in three steps. Units are grouped by their scores: each has at most one home. A unit whose clauses are close to
 * all members of another statement joins it as well. Pairs that are alike and stand in no common statement yet make statements of their own.
 */
export function groupUnits(
  pairs: readonly ScoredPair[],
  decisions: readonly PairDecision[],
  sourceOf: (unit: number) => string,
): Group[] {
  const asPairs = (decide: PairDecision['decide']) =>
    decisions.filter((decision) => decision.decide === decide).map(({ a, b }) => [a, b] as const);
  const [together, apart] = [asPairs('pin-pair'), asPairs('reject-pair')];
  const rejected = new PairSet();
  for (const [a, b] of apart) rejected.add(a, b);
  const open = pairs.filter(({ a, b }) => !rejected.has(a, b));
  const rules = { sourceOf, apart };

  const homes = clusters(open, { ...rules, from: GROUPING.home, together });
  const also = alsoMembers(homes, open, rejected, sourceOf);
  const groups = homes.map((home, place): Group => ({ home, also: also[place] ?? [] }));
  const told = new PairSet();
  for (const { home, also: others } of groups) addPairs(told, [...home, ...others]);
  const left = open.filter(({ a, b, score }) => score >= GROUPING.link && !told.has(a, b));
  const settled = new Set(homes.flat());
  const more = clusters(left, { ...rules, from: GROUPING.linked, together: [] });
  return [
    ...groups,
    ...more.map((units) => ({
      home: units.filter((unit) => !settled.has(unit)),
      also: units.filter((unit) => settled.has(unit)),
    })),
  ];
}

/** For each home the units outside that are, on the mean over all its members of other sources, as close as `GROUPING.also` asks. */
function alsoMembers(
  homes: readonly (readonly number[])[],
  pairs: readonly ScoredPair[],
  rejected: PairSet,
  sourceOf: (unit: number) => string,
): number[][] {
  const scores = new PairScores(pairs);
  const homeOf = new Map(homes.flatMap((home, place) => home.map((unit) => [unit, place] as const)));
  const near = homes.map(() => new Set<number>());
  // Whose mean reaches the threshold reaches it with one member at least.
  for (const { a, b, score } of pairs) {
    if (score < GROUPING.also || homeOf.get(a) === homeOf.get(b)) continue;
    near[homeOf.get(a) ?? -1]?.add(b);
    near[homeOf.get(b) ?? -1]?.add(a);
  }
  return homes.map((home, place) =>
    [...(near[place] ?? [])]
      .sort((a, b) => a - b)
      .filter((unit) => {
        const others = home.filter((member) => sourceOf(member) !== sourceOf(unit));
        if (others.some((member) => rejected.has(unit, member))) return false;
        const sum = others.reduce((total, member) => total + (scores.of(unit, member)?.score ?? 0), 0);
        return sum / others.length >= GROUPING.also;
      }),
  );
}

function addPairs(pairs: PairSet, units: readonly number[]): void {
  for (const a of units) for (const b of units) if (a < b) pairs.add(a, b);
}
