import type { SharedCopy, Slice } from '../../schema/comparison.ts';
import { wordsOf } from '../../text/words.ts';
import { copy } from '../copy.ts';
import type { LanguageAttributes } from '../direction.ts';
import { type Passage, passageOf } from '../passage.ts';
import { keyOf } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';

/** One sentence of a shared run of words, the words set off. */
export interface Copied {
  readonly source: string;
  readonly passage: Passage;
}

/** Words that two articles print alike. */
export interface Copies {
  readonly id: string;
  readonly who: string;
  readonly names: readonly string[];
  /** “23 words in common · the longest run has 11 words · 96 % of the shorter sentence”. */
  readonly counts: string;
  /** The longest run as the first of them that may be printed has it; `undefined` if neither may. */
  readonly longest: { readonly text: string; readonly language: LanguageAttributes | undefined } | undefined;
  readonly sentences: readonly [Copied, Copied];
}

/** A record of shared copy with both sentences. */
export function copiesOf(record: SharedCopy, told: Told): Copies {
  const sentences = [copiedOf(record.a, told), copiedOf(record.b, told)] as const;
  const names = sentences.map(({ source }) => source);
  const { words, longest, coverage, kind } = record;
  return {
    id: record.id,
    who: copy.sharedWording.who(names),
    names,
    counts: copy.sharedWording.counts(words, longest, percent(coverage), kind),
    longest: longestRun(record, sentences),
    sentences,
  };
}

function copiedOf(slices: readonly Slice[], told: Told): Copied {
  const [first] = slices;
  const source = first && told.places.get(keyOf(first))?.source;
  const ref = first ?? { article: '', sentence: '' };
  return {
    source: source === undefined ? '' : told.edition.source(source).facts.name,
    passage: passageOf(ref, slices, told),
  };
}

/** Both sides have equally many runs of equally many words, so the longest run has one place in both. */
function longestRun(record: SharedCopy, sentences: readonly [Copied, Copied]): Copies['longest'] {
  const at = sentences.findIndex(({ passage }) => passage.runs !== undefined);
  const slices = at === 0 ? record.a : record.b;
  const [longest] = slices.toSorted((a, b) => wordCount(b) - wordCount(a));
  return at < 0 || !longest ? undefined : { text: longest.text, language: sentences[at]?.passage.language };
}

function wordCount({ text }: Slice): number {
  return wordsOf(text).length;
}

/** `0.9583` gives “96 %”. */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
