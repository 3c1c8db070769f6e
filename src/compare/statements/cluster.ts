import { LinkedGroups } from './linked-groups.ts';
import { PairQueue } from './pair-queue.ts';
import type { Edges } from './pair-table.ts';

/** What joins items and what keeps them apart, besides their likeness. */
export interface ClusterRules {
  /** Two groups are joined from this mean likeness on. */
  readonly from: number;
  /** Items of one source are never compared with each other, so they do not count in the mean. */
  readonly sourceOf: (item: number) => string;
  /** Pairs that an editor put together; they are joined first. */
  readonly together: readonly (readonly [number, number])[];
  /** Pairs that an editor told apart; their groups are never joined. */
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Groups of at least two items by average linkage: always the two groups with the highest mean likeness are joined, until it
 * falls below `from`. Sums of likeness are carried along (Lance and Williams), so that the cost grows with the number of edges and
 * not with the cube of the items. Ties go to the items that come first; the order of the edges has no say.
 */
export function clusters(edges: Edges, rules: ClusterRules): number[][] {
  const groups = new LinkedGroups(edges, rules);
  const queue = new PairQueue();
  const offer = (a: number, b: number, sum: number) => {
    const value = groups.mean(a, b, sum);
    if (value >= rules.from) queue.push({ value, a: Math.min(a, b), b: Math.max(a, b), age: groups.joins });
  };
  const joinAndOffer = (a: number, b: number) => {
    const joined = groups.join(Math.min(a, b), Math.max(a, b));
    groups.forEachLink(joined, (other, sum) => offer(joined, other, sum));
  };
  for (const a of groups.all()) {
    groups.forEachLink(a, (b, sum) => {
      if (a < b) offer(a, b, sum);
    });
  }
  for (const [a, b] of rules.together) {
    const [one, other] = [groups.holding(a), groups.holding(b)];
    if (one !== other) joinAndOffer(one, other);
  }
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, age } = best;
    // What was offered before one of the two grew is out of date; the grown group was offered again.
    if (groups.isUnchangedSince(a, age) && groups.isUnchangedSince(b, age) && !groups.areApart(a, b))
      joinAndOffer(a, b);
  }
  const found = groups.all().map((group) => groups.items(group).toSorted((x, y) => x - y));
  return found.filter(({ length }) => length > 1).sort(([x = 0], [y = 0]) => x - y);
}
