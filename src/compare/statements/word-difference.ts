import { diffArrays } from 'diff';
import type { Pair } from '../../schema/records/pair.ts';
import type { Word } from '../../text/words.ts';
import type { PreparedUnit } from './prepare.ts';
import { spanOf } from './shared-terms.ts';

type Difference = NonNullable<Pair['words']>;

/**
 * Which words of two units differ. Words with the same stem are shared, also where one report puts them elsewhere in the
 * sentence; words of one concept, date or name are the same idea in other words. Neighbours are one run.
 */
export function wordDifference(a: PreparedUnit, b: PreparedUnit): Difference {
  const [onlyA, onlyB] = [lacking(a, b), lacking(b, a)];
  const ofA = a.unit.words.filter((word) => !onlyA.has(word));
  const ofB = b.unit.words.filter((word) => !onlyB.has(word));
  const comparator = (one: Word, other: Word) => one.stem === other.stem;
  for (const { value, removed, added } of diffArrays(ofA, ofB, { comparator })) {
    for (const word of value) (removed ? onlyA : added ? onlyB : undefined)?.add(word);
  }
  dropMoved(onlyA, onlyB);
  const other = otherWords(a, b, onlyA, onlyB);
  return { onlyA: runs(a, onlyA), onlyB: runs(b, onlyB), other };
}

/** The words of a unit that the other has nowhere: no diff need look for them. */
function lacking({ unit }: PreparedUnit, other: PreparedUnit): Set<Word> {
  const stems = new Set(other.unit.words.map(({ stem }) => stem));
  return new Set(unit.words.filter(({ stem }) => !stems.has(stem)));
}

/** A diff keeps the order of words; a word that only moved is shared all the same. */
function dropMoved(onlyA: Set<Word>, onlyB: Set<Word>): void {
  for (const word of [...onlyA]) {
    const moved = [...onlyB].find(({ stem }) => stem === word.stem);
    if (moved) onlyA.delete(word);
    if (moved) onlyB.delete(moved);
  }
}

/** Takes the words of terms that match out of both sets. */
function otherWords(a: PreparedUnit, b: PreparedUnit, onlyA: Set<Word>, onlyB: Set<Word>): Difference['other'] {
  const keys = new Set(a.terms.map(({ key }) => key));
  const open = b.terms.filter((term) => keys.has(term.key) && wordsIn(term, onlyB).length > 0);
  if (open.length === 0) return [];
  return a.terms.flatMap((term) => {
    const at = open.findIndex(({ key }) => key === term.key);
    const left = at < 0 ? [] : wordsIn(term, onlyA);
    const [match] = left.length === 0 ? [] : open.splice(at, 1);
    if (!match) return [];
    for (const word of left) onlyA.delete(word);
    for (const word of wordsIn(match, onlyB)) onlyB.delete(word);
    return [{ a: spanOf(a.unit.text, term), b: spanOf(b.unit.text, match), via: term.label }];
  });
}

function wordsIn({ start, end }: { start: number; end: number }, words: ReadonlySet<Word>): Word[] {
  return [...words].filter((word) => word.start >= start && word.end <= end);
}

function runs({ unit: { text, words } }: PreparedUnit, only: ReadonlySet<Word>): Difference['onlyA'] {
  const found: { start: number; end: number; last: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!only.has(word)) continue;
    const run = found.at(-1);
    if (run?.last === at - 1) Object.assign(run, { end: word.end, last: at });
    else found.push({ start: word.start, end: word.end, last: at });
  }
  return found.map((run) => spanOf(text, run));
}
