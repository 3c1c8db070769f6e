import type { Unit } from '../corpus.ts';
import { SHORTEST_RUN } from './word-runs.ts';

/** Two units of different sources, by their places in the corpus, the smaller first. */
type Candidate = readonly [number, number];

/**
 * How many partners a text is given at most. Where hundreds of sources print one dispatch, each is tied to the same first
 * of them, so that the ties still hold all together.
 */
const MOST_PARTNERS = 6;

/** A run that stands in more texts than this is a formula, such as “said in a statement”. */
const MOST_TEXTS = 400;

/** Pairs of units of different sources that share a run of three words. Equal texts are looked at once. */
export function candidates(units: readonly Unit[]): Candidate[] {
  const texts = Map.groupBy(units, (unit) => unit.words.map(({ key }) => key).join(' '));
  const groups = [...texts.values()];
  const alike = pairsOfGroups(groups);
  return alike.flatMap(([a, b]) => unitPairs(groups[a] ?? [], groups[b] ?? []));
}

function pairsOfGroups(groups: readonly Unit[][]): [number, number][] {
  const index = new Map<string, number[]>();
  groups.forEach(([unit], group) => {
    for (const gram of new Set(gramsOf(unit))) {
      const list = index.get(gram);
      if (list) list.push(group);
      else index.set(gram, [group]);
    }
  });
  const pairs = new Set<number>();
  for (const list of index.values()) {
    if (list.length > MOST_TEXTS) continue;
    for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) pairs.add(a * groups.length + b);
  }
  const found = [...pairs].sort((a, b) => a - b);
  return [
    ...groups.flatMap((group, at): [number, number][] => (group.length > 1 ? [[at, at]] : [])),
    ...found.map((code): [number, number] => [Math.floor(code / groups.length), code % groups.length]),
  ];
}

function gramsOf(unit: Unit | undefined): string[] {
  const keys = unit?.words.map(({ key }) => key) ?? [];
  return keys.slice(SHORTEST_RUN - 1).map((_, at) => keys.slice(at, at + SHORTEST_RUN).join(' '));
}

function unitPairs(left: readonly Unit[], right: readonly Unit[]): Candidate[] {
  return left.flatMap((a) =>
    right
      .filter((b) => b.source !== a.source && (left !== right || b.index > a.index))
      .slice(0, MOST_PARTNERS)
      .map((b): Candidate => (a.index < b.index ? [a.index, b.index] : [b.index, a.index])),
  );
}
