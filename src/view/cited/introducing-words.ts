import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Hedge } from '../../schema/records/hedge.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { type UsedTerm, usedTerms } from '../told/used-terms.ts';

/** One word, as a source uses it: each place once, in the order of reading. */
export type IntroducingWord = UsedTerm<Use>;

interface Use {
  /** Anchor of the word whose first use it is. */
  readonly id: string;
  readonly at: Slice;
  /** Whom the word stands for; none behind a hedge. */
  readonly citations: readonly Citation[];
}

/** The words by which a source introduces what somebody says, the most used first, then as they are first read. */
export function verbsOf(source: string, told: Told): IntroducingWord[] {
  const all = told.comparison.citations.flatMap((citation) => citation.verbs.map((at) => ({ at, citation })));
  const uses = [...Map.groupBy(all, ({ at }) => `${sentenceKey(at)}:${at.start}`).values()].flatMap((own): Use[] => {
    const [first] = own;
    if (!first) return [];
    const citations = own.map(({ citation }) => citation);
    return [{ id: `verb-${first.citation.id}-${first.at.start}`, at: first.at, citations }];
  });
  return wordsOf(uses, source, told);
}

/** The words of a source that keep a distance and name nobody, in the same order. */
export function hedgesOf(source: string, told: Told): IntroducingWord[] {
  const uses = told.comparison.hedges.map(({ id, term }: Hedge): Use => ({ id, at: term, citations: [] }));
  return wordsOf(uses, source, told);
}

function wordsOf(all: readonly Use[], source: string, { places }: Told): IntroducingWord[] {
  const own = all.filter(({ at }) => sourceIn(at, places) === source);
  return usedTerms(own, ({ at }) => at.text.toLowerCase(), places);
}
