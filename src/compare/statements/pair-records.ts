import type { Pair } from '../../schema/comparison.ts';
import type { PairDecision } from './decisions.ts';
import type { Group, PairScores } from './group.ts';
import { pairRecord } from './pair-record.ts';
import type { PreparedUnit } from './prepare.ts';
import type { ScoredPair } from './score-pairs.ts';
import { PAIRS_PER_MEMBER } from './thresholds.ts';

/**
 * Records of the pairs within statements, best first: of each member the `PAIRS_PER_MEMBER` best, and every pair an editor
 * pinned. Two members that have next to nothing in common, because others tie them together, have no record.
 */
export function pairRecords(
  groups: readonly Group[],
  units: readonly PreparedUnit[],
  scores: PairScores,
  decisions: readonly PairDecision[],
): Pair[] {
  const pairs = new Set(groups.flatMap((group) => pairsOf([...group.home, ...group.also], units, scores)));
  const pinned = decisions.filter(({ decide }) => decide === 'pin-pair');
  const pins = new Map(pinned.map((pin) => [scores.of(pin.a, pin.b) ?? unscored(pin), pin.reason]));
  return [...new Set([...pairs, ...pins.keys()])]
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .flatMap((pair) => {
      const [a, b] = [units[pair.a], units[pair.b]];
      return a && b ? [pairRecord(a, b, pair, pins.get(pair))] : [];
    });
}

function pairsOf(members: readonly number[], units: readonly PreparedUnit[], scores: PairScores): ScoredPair[] {
  const sourceOf = (member: number) => units[member]?.unit.source;
  return members.flatMap((member) =>
    members
      .filter((other) => sourceOf(other) !== sourceOf(member))
      .flatMap((other) => scores.of(member, other) ?? [])
      .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
      .slice(0, PAIRS_PER_MEMBER),
  );
}

/** What an editor puts together may have nothing in common. */
function unscored({ a, b }: PairDecision): ScoredPair {
  return { a, b, score: 0, sentences: 0, clauses: 0, clauseA: -1, clauseB: -1 };
}
