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
  readonly #byKey: ReadonlyMap<string, ScoredPair>;

  constructor(pairs: readonly ScoredPair[]) {
    this.#byKey = new Map(pairs.map((pair) => [key(pair.a, pair.b), pair]));
  }

  of(a: number, b: number): ScoredPair | undefined {
    return this.#byKey.get(key(a, b));
  }
}

function key(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
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
  const rejected = new Set(apart.map(([a, b]) => key(a, b)));
  const open = pairs.filter(({ a, b }) => !rejected.has(key(a, b)));
  const scores = new PairScores(open);
  const rules = { sourceOf, apart };

  const homes = clusters(open, { ...rules, from: GROUPING.home, together });
  const groups = homes.map((home): Group => ({ home, also: alsoMembers(home, open, scores, rejected, sourceOf) }));
  const told = new Set(groups.flatMap((group) => crossPairs([...group.home, ...group.also], sourceOf)));
  const left = open.filter(({ a, b, score }) => score >= GROUPING.link && !told.has(key(a, b)));
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

/** Units outside that are, on the mean over all members of other sources, as close to a statement as `GROUPING.also` asks. */
function alsoMembers(
  home: readonly number[],
  pairs: readonly ScoredPair[],
  scores: PairScores,
  rejected: ReadonlySet<string>,
  sourceOf: (unit: number) => string,
): number[] {
  const members = new Set(home);
  const near = new Set<number>();
  for (const { a, b } of pairs) if (members.has(a) !== members.has(b)) near.add(members.has(a) ? b : a);
  return [...near]
    .filter((unit) => {
      const others = home.filter((member) => sourceOf(member) !== sourceOf(unit));
      if (others.some((member) => rejected.has(key(unit, member)))) return false;
      const sum = others.reduce((total, member) => total + (scores.of(unit, member)?.score ?? 0), 0);
      return others.length > 0 && sum / others.length >= GROUPING.also;
    })
    .sort((a, b) => a - b);
}

function crossPairs(units: readonly number[], sourceOf: (unit: number) => string): string[] {
  return units.flatMap((a) => units.filter((b) => a < b && sourceOf(a) !== sourceOf(b)).map((b) => key(a, b)));
}
