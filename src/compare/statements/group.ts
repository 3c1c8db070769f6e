import { type ClusterRules, clusters } from './cluster.ts';
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
  const [together, apart] = [decided(decisions, 'pin-pair'), decided(decisions, 'reject-pair')];
  const rejected = new PairSet();
  for (const [a, b] of apart) rejected.add(a, b);
  const open = apart.length === 0 ? pairs : edgesWhere(pairs, (a, b) => !rejected.has(a, b));

  const homes = homesOf(open, { sourceOf, together, apart, from: GROUPING.home }, actsOf);
  const also = alsoMembers(homes, open, rejected, sourceOf);
  const groups = homes.map((home, place): Group => {
    const tellsOther = tellsOtherActs(home, actsOf);
    return { home, also: (also[place] ?? []).filter((unit) => !tellsOther(unit)) };
  });
  return [...groups, ...linkedGroups(groups, open, { sourceOf, together: [], apart, from: GROUPING.linked })];
}

function decided(decisions: readonly PairDecision[], decide: PairDecision['decide']): (readonly [number, number])[] {
  return decisions.filter((decision) => decision.decide === decide).map(({ a, b }) => [a, b] as const);
}

/** The first step. What an editor put together stays whatever acts it tells. */
function homesOf(pairs: Edges, rules: ClusterRules, actsOf: ActsOf): number[][] {
  const pinned = new Set(rules.together.flat());
  return clusters(pairs, rules)
    .map((home) => {
      const tellsOther = tellsOtherActs(home, actsOf);
      return home.filter((unit) => pinned.has(unit) || !tellsOther(unit));
    })
    .filter((home) => new Set(home.map(rules.sourceOf)).size > 1);
}

/** The second step: for each home the units outside that are, on the mean over all its members of other sources, as close as `GROUPING.also` asks. */
function alsoMembers(
  homes: readonly (readonly number[])[],
  pairs: Edges,
  rejected: PairSet,
  sourceOf: (unit: number) => string,
): number[][] {
  const sums = sumsBeside(homes, pairs);
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

/** For each home the likeness of units outside to its members, added up. */
function sumsBeside(homes: readonly (readonly number[])[], pairs: Edges): Map<number, number>[] {
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
  return sums;
}

/** The third step: what is alike and stands in no common statement. Units with a home are only told there as well. */
function linkedGroups(groups: readonly Group[], pairs: Edges, rules: ClusterRules): Group[] {
  const areTold = togetherIn(groups);
  const left = edgesWhere(pairs, (a, b, score) => score >= GROUPING.link && !areTold(a, b));
  const settled = new Set(groups.flatMap(({ home }) => home));
  return clusters(left, rules).map((units) => ({
    home: units.filter((unit) => !settled.has(unit)),
    also: units.filter((unit) => settled.has(unit)),
  }));
}
