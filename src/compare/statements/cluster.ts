import { PairQueue } from './pair-queue.ts';

/** Likeness of two items by their numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

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

interface Group {
  readonly items: readonly number[];
  readonly perSource: ReadonlyMap<string, number>;
  /** Sum of the likeness to each other group; a pair without an edge adds nothing. */
  readonly sums: Map<number, number>;
  readonly apart: Set<number>;
}

/**
 * Groups of at least two items by average linkage: always the two groups with the highest mean likeness are joined, until it
 * falls below `from`. Sums of likeness are carried along (Lance and Williams), so that the cost grows with the number of edges and
 * not with the cube of the items. Ties go to the items that come first; the order of the edges has no say.
 */
export function clusters(edges: readonly Edge[], rules: ClusterRules): number[][] {
  const groups = new Map<number, Group>();
  const groupOf = new Map<number, number>();
  const open = (item: number) => {
    if (groups.has(item)) return;
    groups.set(item, {
      items: [item],
      perSource: new Map([[rules.sourceOf(item), 1]]),
      sums: new Map(),
      apart: new Set(),
    });
    groupOf.set(item, item);
  };
  for (const { a, b } of edges) [a, b].forEach(open);
  for (const pair of [...rules.together, ...rules.apart]) pair.forEach(open);
  for (const { a, b, score } of edges) link(groups, a, b, score);
  for (const [a, b] of rules.apart) tellApart(groups, a, b);

  const queue = new PairQueue();
  const meanOf = (a: number, b: number) => mean(groups, a, b);
  const offer = (a: number, b: number) => {
    const value = meanOf(a, b);
    if (value >= rules.from) queue.push({ value, a: Math.min(a, b), b: Math.max(a, b) });
  };
  const joinAndOffer = (a: number, b: number) => {
    const joined = join(groups, Math.min(a, b), Math.max(a, b));
    for (const item of groups.get(joined)?.items ?? []) groupOf.set(item, joined);
    for (const other of groups.get(joined)?.sums.keys() ?? []) offer(joined, other);
  };
  for (const [a, b] of rules.together) {
    const [one, other] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
    if (one !== other) joinAndOffer(one, other);
  }
  for (const [a, { sums }] of groups) for (const b of sums.keys()) if (a < b) offer(a, b);

  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, value } = best;
    // What was offered before one of the two grew is out of date; the grown group was offered again.
    if (!groups.has(a) || !groups.has(b) || meanOf(a, b) !== value || groups.get(a)?.apart.has(b)) continue;
    joinAndOffer(a, b);
  }
  const found = [...groups.values()].filter(({ items }) => items.length > 1);
  return found.map(({ items }) => items.toSorted((x, y) => x - y)).sort(([x = 0], [y = 0]) => x - y);
}

function link(groups: ReadonlyMap<number, Group>, a: number, b: number, score: number): void {
  groups.get(a)?.sums.set(b, score);
  groups.get(b)?.sums.set(a, score);
}

function tellApart(groups: ReadonlyMap<number, Group>, a: number, b: number): void {
  groups.get(a)?.apart.add(b);
  groups.get(b)?.apart.add(a);
}

/** Mean likeness of two groups over their pairs of different sources, without the last bits, which depend on the order of adding. */
function mean(groups: ReadonlyMap<number, Group>, a: number, b: number): number {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (!one || !other) return 0;
  let pairs = one.items.length * other.items.length;
  for (const [source, count] of one.perSource) pairs -= count * (other.perSource.get(source) ?? 0);
  return pairs === 0 ? 0 : Math.round(((one.sums.get(b) ?? 0) / pairs) * 1e9) / 1e9;
}

/** Joins `b` into `a`, which stands for both from now on. */
function join(groups: Map<number, Group>, a: number, b: number): number {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (!one || !other) return a;
  const perSource = new Map(one.perSource);
  for (const [source, count] of other.perSource) perSource.set(source, (perSource.get(source) ?? 0) + count);
  const joined: Group = { items: [...one.items, ...other.items], perSource, sums: one.sums, apart: one.apart };
  groups.set(a, joined);
  groups.delete(b);
  joined.sums.delete(b);
  for (const [third, sum] of other.sums) {
    if (third === a) continue;
    groups.get(third)?.sums.delete(b);
    link(groups, a, third, (joined.sums.get(third) ?? 0) + sum);
  }
  for (const third of other.apart) {
    groups.get(third)?.apart.delete(b);
    tellApart(groups, a, third);
  }
  return a;
}
