import { diffArrays } from 'diff';
import type { Unit } from '../corpus.ts';

/** A word of one sentence and its equal in another, by their places among the words. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
}

/** Words that follow each other in both sentences. */
export type Run = readonly WordPair[];

/** Shorter runs are chance: “in the city”. */
export const SHORTEST_RUN = 3;

/**
 * Gives the common runs of two sentences; two texts that many sources print are compared once, and those with fewer words in
 * common than `atLeast`, wherever they stand, not at all: they have none.
 */
export function runFinder(atLeast: number): (a: Unit, b: Unit) => readonly Run[] {
  const found = new Map<string, readonly Run[]>();
  return (a, b) => {
    const key = `${a.text}\0${b.text}`;
    const runs = found.get(key) ?? (wordsInCommon(a, b) < atLeast ? [] : commonRuns(a, b));
    found.set(key, runs);
    return runs;
  };
}

function wordsInCommon(a: Unit, b: Unit): number {
  const open = new Map<string, number>();
  for (const { key } of a.words) open.set(key, (open.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of b.words) {
    const left = open.get(key) ?? 0;
    if (left > 0) common += 1;
    open.set(key, left - 1);
  }
  return common;
}

/** The runs of words that two sentences have in common, in order and without overlap. */
function commonRuns(a: Unit, b: Unit): Run[] {
  const [ofA, ofB] = [wordsAlsoIn(a, b), wordsAlsoIn(b, a)];
  const comparator = (one: PlacedKey, other: PlacedKey) => one.key === other.key;
  const pairs: WordPair[] = [];
  const at = { a: 0, b: 0 };
  for (const { added, removed, count } of diffArrays(ofA, ofB, { comparator })) {
    const common = added || removed ? [] : ofA.slice(at.a, at.a + count);
    pairs.push(...common.map(({ place }, index) => ({ a: place, b: ofB[at.b + index]?.place ?? -1 })));
    if (!added) at.a += count;
    if (!removed) at.b += count;
  }
  return unbroken(pairs).filter((run) => run.length >= SHORTEST_RUN);
}

interface PlacedKey {
  readonly key: string;
  readonly place: number;
}

/** The words of a sentence that another has too, wherever they stand: no diff need look for the rest. */
function wordsAlsoIn({ words }: Unit, other: Unit): PlacedKey[] {
  const keys = new Set(other.words.map(({ key }) => key));
  return words.flatMap(({ key }, place) => (keys.has(key) ? [{ key, place }] : []));
}

/** Pairs in order, parted where words stand between them in either sentence. */
function unbroken(pairs: readonly WordPair[]): WordPair[][] {
  const runs: WordPair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.a + 1 === pair.a && last.b + 1 === pair.b) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** The pairs of a run that fulfil a condition, in runs of their own where others stand between them. */
export function partsOfRun(run: Run, isWanted: (pair: WordPair) => boolean): Run[] {
  const parts: WordPair[][] = [[]];
  for (const pair of run) {
    if (isWanted(pair)) parts.at(-1)?.push(pair);
    else parts.push([]);
  }
  return parts.filter((part) => part.length >= SHORTEST_RUN);
}
