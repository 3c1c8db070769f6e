import type { ConceptMatcher } from '../concepts.ts';
import type { Frequencies } from '../corpus.ts';
import { oncePer } from '../once-per.ts';
import { WEIGHING } from './thresholds.ts';

/** How common words are in news: shares of sentences that hold them. */
export interface Priors {
  readonly ofStem: (stem: string) => number;
  readonly ofConcept: (concept: string) => number;
}

/** Nouns in -y and -ery that the stemmer leaves apart from their verb: discovery, discover. */
const NOUN_ENDING = /(?<=\p{L}{5})(?:eri|i)$/u;

/** What a stem is compared by. */
export function wordFamily(stem: string): string {
  return stem.replace(NOUN_ENDING, '');
}

/** A family counts as often as its stems together, a concept as often as its single words together: upper bounds both. */
export function priorsOf({ counts, sentences }: Frequencies, { stemsOf }: ConceptMatcher): Priors {
  const families = familiesIn(counts);
  const ofStem = (stem: string) => Math.min(1, (families.get(wordFamily(stem)) ?? 0) / sentences);
  const ofConcept = (concept: string) =>
    (stemsOf.get(concept) ?? []).toSorted().reduce((sum, stem) => sum + ofStem(stem), 0);
  return { ofStem, ofConcept: (concept) => Math.min(WEIGHING.conceptAtMost, ofConcept(concept)) };
}

/** How often the stems of each family stand in news together; made once for a list of frequencies, which two measures use. */
const familiesIn = oncePer((counts: Frequencies['counts']): ReadonlyMap<string, number> => {
  const families = new Map<string, number>();
  for (const [stem, count] of counts) {
    const family = wordFamily(stem);
    families.set(family, (families.get(family) ?? 0) + count);
  }
  return families;
});
