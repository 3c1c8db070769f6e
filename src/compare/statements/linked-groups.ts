import type { ClusterRules } from './cluster.ts';
import type { Edges } from './pair-table.ts';

/** Likeness is added up in whole numbers, so many to a likeness of 1: scores have four decimals, and no sum depends on the order of adding. */
const PARTS = 1e4;

interface Group {
  readonly items: readonly number[];
  readonly perSource: ReadonlyMap<string, number>;
  /** Groups that have something in common with it, by numbers that they may have lost since by being joined to others. */
  readonly others: Int32Array;
  /** At the same place the sum of the likeness to that group, in `PARTS`. */
  readonly sums: Int32Array;
  /** Groups that an editor told apart from it. */
  readonly apart: Set<number>;
  /** How many joins there had been when it was made. */
  readonly made: number;
}

/**
 * Groups of items, each named by its first item, with the sums of the likeness between their items. Links are lists of
 * numbers: of hundreds of reports there are a million, which as maps would be most of the time and memory.
 */
export class LinkedGroups {
  readonly #groups: (Group | undefined)[] = [];
  /** For each item one of its group, nearer to its name. */
  readonly #nearer: number[] = [];
  /** Sums by group while links are joined; 0 otherwise. */
  readonly #sums: Int32Array;
  /** How often two groups were joined. */
  joins = 0;

  constructor(edges: Edges, { sourceOf, together, apart }: Pick<ClusterRules, 'sourceOf' | 'together' | 'apart'>) {
    const links = linksOf(edges);
    const open = (item: number) => {
      const { others, sums } = links(item);
      const perSource = new Map([[sourceOf(item), 1]]);
      this.#groups[item] ??= { items: [item], perSource, others, sums, apart: new Set(), made: 0 };
      this.#nearer[item] = item;
    };
    for (const items of [edges.a, edges.b, ...together, ...apart]) new Set(items).forEach(open);
    this.#sums = new Int32Array(this.#groups.length);
    for (const [a, b] of apart) this.#tellApart(a, b);
  }

  all(): number[] {
    return this.#groups.flatMap((group, name) => (group ? [name] : []));
  }

  items(name: number): readonly number[] {
    return this.#groups[name]?.items ?? [];
  }

  /** The group that an item is in. */
  holding(item: number): number {
    let name = item;
    while (this.#nearer[name] !== name) {
      const next = this.#nearer[name] ?? name;
      this.#nearer[name] = this.#nearer[next] ?? next;
      name = next;
    }
    return name;
  }

  /** Whether a group is one still, and was as it is when there had been so many joins. */
  isUnchangedSince(name: number, joins: number): boolean {
    const group = this.#groups[name];
    return group !== undefined && group.made <= joins;
  }

  areApart(a: number, b: number): boolean {
    return this.#groups[a]?.apart.has(b) ?? false;
  }

  /** Mean likeness of two groups over their pairs of different sources, to nine decimals. `sum` is that of all pairs. */
  mean(a: number, b: number, sum: number): number {
    const [one, other] = [this.#groups[a], this.#groups[b]];
    if (!one || !other) return 0;
    const pairs = one.items.length * other.items.length - pairsOfOneSource(one, other);
    return pairs === 0 ? 0 : Math.round((sum * (1e9 / PARTS)) / pairs) / 1e9;
  }

  /** Visits the groups that have something in common with a group that was just made, each once, with the sum of their likeness. */
  forEachLink(name: number, visit: (other: number, sum: number) => void): void {
    const { others, sums } = this.#groups[name] ?? NO_LINKS;
    for (let at = 0; at < others.length; at += 1) visit(others[at] ?? 0, sums[at] ?? 0);
  }

  /** Joins `b` into `a`, which stands for both from now on. Gives `a`. */
  join(a: number, b: number): number {
    const [one, other] = [this.#groups[a], this.#groups[b]];
    if (!one || !other) return a;
    this.joins += 1;
    this.#nearer[b] = a;
    const perSource = new Map(one.perSource);
    for (const [source, count] of other.perSource) perSource.set(source, (perSource.get(source) ?? 0) + count);
    const items = [...one.items, ...other.items];
    this.#groups[a] = { items, perSource, ...this.#joinedLinks(a, one, other), apart: one.apart, made: this.joins };
    this.#groups[b] = undefined;
    for (const third of other.apart) {
      this.#groups[third]?.apart.delete(b);
      this.#tellApart(a, third);
    }
    return a;
  }

  /** The links of both, those to one group as one. */
  #joinedLinks(name: number, ...groups: readonly Group[]): Pick<Group, 'others' | 'sums'> {
    const found: number[] = [];
    for (const { others, sums } of groups) {
      for (let at = 0; at < others.length; at += 1) {
        const third = this.holding(others[at] ?? 0);
        if (third === name) continue;
        if (this.#sums[third] === 0) found.push(third);
        this.#sums[third] = (this.#sums[third] ?? 0) + (sums[at] ?? 0);
      }
    }
    const others = Int32Array.from(found);
    const sums = others.map((third) => this.#sums[third] ?? 0);
    for (const third of others) this.#sums[third] = 0;
    return { others, sums };
  }

  #tellApart(a: number, b: number): void {
    this.#groups[a]?.apart.add(b);
    this.#groups[b]?.apart.add(a);
  }
}

const NO_LINKS = { others: new Int32Array(), sums: new Int32Array() };

function pairsOfOneSource(one: Group, other: Group): number {
  const [few, many] = one.perSource.size < other.perSource.size ? [one, other] : [other, one];
  let pairs = 0;
  for (const [source, count] of few.perSource) pairs += count * (many.perSource.get(source) ?? 0);
  return pairs;
}

/** The links of single items; an edge without likeness is none. */
function linksOf({ a, b, score }: Edges): (item: number) => Pick<Group, 'others' | 'sums'> {
  const links = new Map<number, { others: number[]; sums: number[] }>();
  const link = (item: number, other: number, sum: number) => {
    const own = links.get(item) ?? { others: [], sums: [] };
    own.others.push(other);
    own.sums.push(sum);
    links.set(item, own);
  };
  for (let at = 0; at < a.length; at += 1) {
    const [one = 0, other = 0, sum = Math.round((score[at] ?? 0) * PARTS)] = [a[at], b[at]];
    if (sum === 0) continue;
    link(one, other, sum);
    link(other, one, sum);
  }
  return (item) => {
    const { others, sums } = links.get(item) ?? NO_LINKS;
    return { others: Int32Array.from(others), sums: Int32Array.from(sums) };
  };
}
