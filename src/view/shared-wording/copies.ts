import type { Slice } from '../../schema/records/evidence.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import { copy } from '../copy.ts';
import type { LanguageAttributes } from '../parts/direction.ts';
import { type Passage, passageOf } from '../parts/passage.ts';
import { sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import type { Cluster } from './clusters.ts';

/** One sentence of a shared run of words, the words set off. */
interface Copied {
  readonly source: string;
  readonly passage: Passage;
}

/** Words that two articles print alike, or any two of several. */
export interface Copies {
  /** Of the records that stand here. */
  readonly ids: readonly string[];
  readonly who: string;
  readonly names: readonly string[];
  /** “23 words in common · the longest run has 11 words · 96 % of the shorter sentence”. */
  readonly counts: string;
  /** The longest run as the first of them that may be printed has it; `undefined` if none may. */
  readonly longest: { readonly text: string; readonly language: LanguageAttributes | undefined } | undefined;
  readonly summary: string;
  readonly sentences: readonly Copied[];
}

/** A cluster of shared copy with all sentences, each with what it shares with the first. */
export function copiesOf(cluster: Cluster, told: Told): Copies {
  const sides = sidesFrom(cluster);
  const all = sides.map((slices) => copiedOf(slices, told));
  const sentences = inOrder(all, told);
  const names = sentences.map(({ source }) => source);
  return {
    ids: cluster.own.map(({ id }) => id),
    who: copy.sharedWording.who(names),
    names,
    counts: countsOf(cluster),
    longest: longestRun(sides, all),
    summary: copy.sharedWording.all(sentences.length),
    sentences,
  };
}

function inOrder(sentences: readonly Copied[], { sources }: Told): Copied[] {
  const place = new Map(sources.map(({ facts }, at) => [facts.name, at]));
  return sentences.toSorted((a, b) => (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0));
}

/** What the first sentence shares with the second, and what each other shares with the first. */
function sidesFrom({ records, sentences: [first] }: Cluster): (readonly Slice[])[] {
  const ofFirst = ({ a, b }: SharedCopy) => (a[0] && sentenceKey(a[0]) === first ? [a, b] : [b, a]);
  return [ofFirst(records[0])[0] ?? [], ...records.map((record) => ofFirst(record)[1] ?? [])];
}

function countsOf({ records: [record, ...others], all }: Cluster): string {
  const { words, longest, coverage, kind } = record;
  if (others.length === 0) return copy.sharedWording.counts(words, longest, percent(coverage), kind);
  const counts = all.map((one) => one.words);
  return copy.sharedWording.countsOfAny(Math.min(...counts), Math.max(...counts));
}

function copiedOf(slices: readonly Slice[], told: Told): Copied {
  const [first] = slices;
  const source = first && sourceIn(first, told.places);
  const ref = first ?? { article: '', sentence: '' };
  return {
    source: source === undefined ? '' : told.edition.source(source).facts.name,
    passage: passageOf(ref, slices, told),
  };
}

/** Both sides of a record have equally many runs of equally many words, so the longest run has one place in both. */
function longestRun(sides: readonly (readonly Slice[])[], sentences: readonly Copied[]): Copies['longest'] {
  const at = sentences.findIndex(({ passage }) => passage.runs !== undefined);
  const [longest] = (sides[at] ?? []).toSorted((a, b) => wordCount(b) - wordCount(a));
  return at < 0 || !longest ? undefined : { text: longest.text, language: sentences[at]?.passage.language };
}

function wordCount({ text }: Slice): number {
  return wordsOf(text).length;
}

/** `0.9583` gives “96 %”. */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
