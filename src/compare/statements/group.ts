import { clusters } from './cluster.ts';
import type { PairDecision } from './decisions.ts';
import { type ActsOf, tellsOtherActs } from './other-acts.ts';
import { type Edges, edgesWhere } from './pair-table.ts';
import { GROUPING } from './thresholds.ts';

/** Units that tell the same, by their places in the corpus, in order. */
export interface Group {
  readonly home: readonly number[];
  /** Units that tell it in a clause. */
  readonly also: readonly number[];
}

/** Says of two units whether they are in one of some groups. */
function togetherIn(groups: readonly Group[]): (a: number, b: number) => boolean {
  const groupsOf = new Map<number, Set<number>>();
  for (const [place, { home, also }] of groups.entries()) {
    for (const unit of [...home, ...also]) groupsOf.set(unit, (groupsOf.get(unit) ?? new Set()).add(place));
  }
  const none: ReadonlySet<number> = new Set();
  return (a, b) => !(groupsOf.get(a) ?? none).isDisjointFrom(groupsOf.get(b) ?? none);
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
 * Statements in three steps. Units are grouped by their scores: each has at most one home, and none among units that tell
 * another act of the event. A unit whose clauses are close to all members of another statement joins it as well. Pairs that are alike and stand in no common statement yet make statements of their own.
 */
export function groupUnits(
  pairs: Edges,
  decisions: readonly PairDecision[],
  sourceOf: (unit: number) => string,
  actsOf: ActsOf,
): Group[] {
  const asPairs = (decide: PairDecision['decide']) =>
    decisions.filter((decision) => decision.decide === decide).map(({ a, b }) => [a, b] as const);
  const [together, apart] = [asPairs('pin-pair'), asPairs('reject-pair')];
  const rejected = new PairSet();
  for (const [a, b] of apart) rejected.add(a, b);
  const open = apart.length === 0 ? pairs : edgesWhere(pairs, (a, b) => !rejected.has(a, b));
  const rules = { sourceOf, apart };

  const pinned = new Set(together.flat());
  const homes = clusters(open, { ...rules, from: GROUPING.home, together })
    .map((home) => {
      const tellsOther = tellsOtherActs(home, actsOf);
      return home.filter((unit) => pinned.has(unit) || !tellsOther(unit));
    })
    .filter((home) => new Set(home.map(sourceOf)).size > 1);
  const also = alsoMembers(homes, open, rejected, sourceOf).map((units, place) => {
    const tellsOther = tellsOtherActs(homes[place] ?? [], actsOf);
    return units.filter((unit) => !tellsOther(unit));
  });
  const groups = homes.map((home, place): Group => ({ home, also: also[place] ?? [] }));
  const areTold = togetherIn(groups);
  const left = edgesWhere(open, (a, b, score) => score >= GROUPING.link && !areTold(a, b));
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
  pairs: Edges,
  rejected: PairSet,
  sourceOf: (unit: number) => string,
): number[][] {
  const homeOf = new Map(homes.flatMap((home, place) => home.map((unit) => [unit, place] as const)));
  const sums = homes.map(() => new Map<number, number>());
  const add = (home: number | undefined, unit: number, score: number) => {
    const row = home === undefined ? undefined : sums[home];
    row?.set(unit, (row.get(unit) ?? 0) + score);
  };
  for (let at = 0; at < pairs.a.length; at += 1) {
    const [a = 0, b = 0, score = 0] = [pairs.a[at], pairs.b[at], pairs.score[at]];
    const [homeA, homeB] = [homeOf.get(a), homeOf.get(b)];
    if (homeA === homeB) continue;
    add(homeA, b, score);
    add(homeB, a, score);
  }
  return homes.map((home, place) =>
    [...(sums[place] ?? [])]
      .filter(([unit, sum]) => {
        // The sum can only reach the threshold for all if it does so for one; most do not, and need no look at the members.
        if (sum < GROUPING.also) return false;
        const others = home.filter((member) => sourceOf(member) !== sourceOf(unit));
        return sum / others.length >= GROUPING.also && !others.some((member) => rejected.has(unit, member));
      })
      .map(([unit]) => unit)
      .sort((x, y) => x - y),
  );
}
