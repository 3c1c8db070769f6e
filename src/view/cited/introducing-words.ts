import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Hedge } from '../../schema/records/hedge.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { LanguageAttributes } from '../parts/direction.ts';
import { languageAttributes } from '../parts/direction.ts';
import { mayBePrinted, sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** One word, as a source uses it. */
export interface IntroducingWord {
  /** As the source prints it most; `undefined` for all that stand where nothing may be printed. */
  readonly text: string | undefined;
  readonly language: LanguageAttributes | undefined;
  /** Each place once, in the order of reading. */
  readonly uses: readonly Use[];
}

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

function wordsOf(all: readonly Use[], source: string, told: Told): IntroducingWord[] {
  const own = all.filter(({ at }) => sourceIn(at, told.places) === source);
  const hidden = own.filter(({ at }) => !mayBePrinted(at, told.places));
  const shown = own.filter(({ at }) => mayBePrinted(at, told.places));
  const words = [...Map.groupBy(shown, ({ at }) => at.text.toLowerCase()).values()].map((uses): IntroducingWord => {
    const place = uses[0] && told.places.get(sentenceKey(uses[0].at));
    return { text: printedMost(uses), language: place && languageAttributes(place.language), uses };
  });
  const sorted = words.toSorted((a, b) => b.uses.length - a.uses.length);
  return hidden.length === 0 ? sorted : [...sorted, { text: undefined, language: undefined, uses: hidden }];
}

/** A capital at the beginning of a sentence says nothing where the source writes the word small as often. */
function printedMost(uses: readonly Use[]): string {
  const forms = [...Map.groupBy(uses, ({ at }) => at.text)];
  const isSmall = (text: string) => Number(/^\p{Ll}/u.test(text));
  return forms.toSorted(([a, all], [b, others]) => others.length - all.length || isSmall(b) - isSmall(a))[0]?.[0] ?? '';
}
