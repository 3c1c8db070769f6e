import type { GroupFigure } from './likeness.ts';
import { RULED_OUT } from './links.ts';

/** How surely two figures count the same: from 0 on they do; `RULED_OUT` and `PINNED` hold whatever else speaks. */
export type LinkOf = (a: GroupFigure, b: GroupFigure) => number;

/** An editor says that two are one. */
export const PINNED = 9;

/** Groups of two or more. Best links first; two groups are joined only if no two members are ruled out and half of all pairs are links. */
export function clustersOf(ready: readonly GroupFigure[], linkOf: LinkOf): GroupFigure[][] {
  const links = new Map<number, number>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * ready.length + Math.max(a, b);
  for (const places of bucketsOf(ready)) {
    places.forEach((left, at) => {
      for (const right of places.slice(at + 1)) {
        const [a, b] = [ready[left], ready[right]];
        const value = a && b ? linkOf(a, b) : RULED_OUT;
        if (value !== RULED_OUT) links.set(keyOf(left, right), value);
      }
    });
  }
  const groups = new Groups(ready.length, (a, b) => links.get(keyOf(a, b)) ?? RULED_OUT);
  const best = [...links].filter(([, value]) => value >= 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [key, value] of best) groups.join(Math.floor(key / ready.length), key % ready.length, value === PINNED);
  return groups.list().map((members) => members.flatMap((at) => ready[at] ?? []));
}

/** Places of figures that may be one at all: of one class, of one fate, counts of one number, or named by an editor. */
function bucketsOf(ready: readonly GroupFigure[]): number[][] {
  const keys = ready.flatMap(({ figure, classes, fate, isDecided }, at) =>
    [
      ...classes,
      ...(fate === undefined ? [] : [`fate ${fate}`]),
      ...([...classes].some((name) => name.startsWith('count '))
        ? [`number ${figure.value.low} ${figure.value.high}`]
        : []),
      ...(isDecided ? ['decided'] : []),
    ].map((key) => ({ key, at })),
  );
  return [...Map.groupBy(keys, ({ key }) => key).values()].map((places) => places.map(({ at }) => at));
}

interface Group {
  readonly members: readonly number[];
  /** Groups that cannot be joined with it as both are now. Where hundreds of reports give one figure, the same two meet over and over. */
  readonly refused: WeakSet<Group>;
}

class Groups {
  readonly #groupOf: Group[];
  readonly #link: (a: number, b: number) => number;

  constructor(size: number, link: (a: number, b: number) => number) {
    this.#groupOf = Array.from({ length: size }, (_, at) => ({ members: [at], refused: new WeakSet() }));
    this.#link = link;
  }

  join(a: number, b: number, isPinned: boolean): void {
    const [ours, theirs] = [this.#groupOf[a], this.#groupOf[b]];
    if (!ours || !theirs || ours === theirs) return;
    if (!isPinned && (ours.refused.has(theirs) || !this.#fit(ours, theirs))) {
      ours.refused.add(theirs);
      theirs.refused.add(ours);
      return;
    }
    const joined = { members: [...ours.members, ...theirs.members], refused: new WeakSet<Group>() };
    for (const member of joined.members) this.#groupOf[member] = joined;
  }

  /** Members in the order they were given. */
  list(): number[][] {
    const groups = [...new Set(this.#groupOf)].filter(({ members }) => members.length > 1);
    return groups.map(({ members }) => members.toSorted((a, b) => a - b));
  }

  #fit({ members: ours }: Group, { members: theirs }: Group): boolean {
    let held = 0;
    for (const one of ours) {
      for (const other of theirs) {
        const value = this.#link(one, other);
        if (value === RULED_OUT) return false;
        if (value >= 0) held += 1;
      }
    }
    return held * 2 >= ours.length * theirs.length;
  }
}
