import type { Pair } from '../../schema/records/pair.ts';
import type { PairDecision } from './decisions.ts';
import type { Group } from './group.ts';
import { pairRecord } from './pair-record.ts';
import { pairAt, type ScoredPair } from './pair-table.ts';
import type { PairsByUnit } from './pairs-by-unit.ts';
import type { PreparedUnit } from './prepare.ts';
import { PAIRS_PER_MEMBER } from './thresholds.ts';

/**
 * Records of the pairs within statements, best first: of each member the `PAIRS_PER_MEMBER` best, and every pair an editor
 * pinned. Two members that have next to nothing in common, because others tie them together, have no record.
 */
export function pairRecords(
  groups: readonly Group[],
  units: readonly PreparedUnit[],
  scores: PairsByUnit,
  decisions: readonly PairDecision[],
): Pair[] {
  const pinned = decisions.filter(({ decide }) => decide === 'pin-pair');
  const reasons = new Map(pinned.map(({ a, b, reason }) => [scores.between(a, b), reason]));
  const best = groups.flatMap(({ home, also }) => bestPairs(new Set([...home, ...also]), scores));
  const found = [...new Set([...best, ...reasons.keys()])].flatMap((at) =>
    at === undefined ? [] : [{ pair: pairAt(scores.table, at), reason: reasons.get(at) }],
  );
  const others = pinned.filter(({ a, b }) => scores.between(a, b) === undefined);
  return [...found, ...others.map((pin) => ({ pair: unscored(pin), reason: pin.reason }))]
    .sort((x, y) => y.pair.score - x.pair.score || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
    .flatMap(({ pair, reason }) => {
      const [a, b] = [units[pair.a], units[pair.b]];
      return a && b ? [pairRecord(a, b, pair, reason)] : [];
    });
}

/** For each member its best pairs with others, by their places in the table. */
function bestPairs(members: ReadonlySet<number>, scores: PairsByUnit): number[] {
  const { a, b, score } = scores.table;
  const order = (x: number, y: number) =>
    (score[y] ?? 0) - (score[x] ?? 0) || (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0);
  return [...members].flatMap((member) => {
    const own = scores.of(member).filter((at) => members.has(scores.partner(member, at)));
    return [...own.sort(order).subarray(0, PAIRS_PER_MEMBER)];
  });
}

/** What an editor puts together may have nothing in common. */
function unscored({ a, b }: PairDecision): ScoredPair {
  return { a, b, score: 0, sentences: 0, clauses: 0, clauseA: -1, clauseB: -1 };
}
