import type { Slice } from '../../schema/records/evidence.ts';
import type { LanguageAttributes } from '../parts/direction.ts';
import { languageIn, mayBePrinted, type SentencePlaces } from './sentence-places.ts';

/** One term of one source, with every place where the source uses it. */
export interface UsedTerm<Use extends { readonly at: Slice }> {
  /** As the source prints it most; `undefined` for all uses in sentences that may not be printed, which are one term. */
  readonly text: string | undefined;
  readonly language: LanguageAttributes | undefined;
  readonly uses: readonly Use[];
}

/** The terms that `termOf` gives for uses, the most used first, then as they are first read; those that may not be printed last. */
export function usedTerms<Use extends { readonly at: Slice }>(
  uses: readonly Use[],
  termOf: (use: Use) => string,
  places: SentencePlaces,
): UsedTerm<Use>[] {
  const shown = uses.filter(({ at }) => mayBePrinted(at, places));
  const hidden = uses.filter(({ at }) => !mayBePrinted(at, places));
  const terms = [...Map.groupBy(shown, termOf).values()].map((own): UsedTerm<Use> => {
    const most = printedMost(own.map(({ at }) => at));
    return { text: most?.text, language: most && languageIn(most, places), uses: own };
  });
  const sorted = terms.toSorted((a, b) => b.uses.length - a.uses.length);
  return hidden.length === 0 ? sorted : [...sorted, { text: undefined, language: undefined, uses: hidden }];
}

/** The first with the words that most of these print. A capital at the beginning of a sentence or headline says nothing where they are written small as often. */
export function printedMost(slices: readonly Slice[]): Slice | undefined {
  const forms = [...Map.groupBy(slices, ({ text }) => text).values()];
  const isSmall = ([first]: readonly Slice[]) => Number(/^\p{Ll}/u.test(first?.text ?? ''));
  return forms.toSorted((a, b) => b.length - a.length || isSmall(b) - isSmall(a))[0]?.[0];
}
