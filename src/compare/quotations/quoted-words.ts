import type { Quotation } from '../../schema/records/quotation.ts';
import { wordsOf } from '../../text/words.ts';
import { conceptMatcher, conceptsOf, lexiconMatcher } from '../concepts.ts';
import type { EventInput } from '../corpus.ts';
import { listOf } from '../lexicon-lists.ts';
import { priorsOf } from '../statements/priors.ts';

/** The words of a quotation by what they are compared by, each once, with how much each tells. */
export type QuotedWords = ReadonlyMap<string, number>;

/** A word in every second sentence tells nothing, one that news hardly ever uses no more than one in ten thousand. */
const RAREST = 1e-4;

/** Names are in many quotations of an event that give different speech: one counts as a word in fifty sentences. */
const NAME = 0.02;

/**
 * Reads quotations as weighted words: concepts and stems, by how rare they are in news at large. Translations of one speech
 * share few words, and so do cuts of it; what is rare tells more than what is long.
 */
export function quotedWords({ lexicon, event, frequencies }: Pick<EventInput, 'lexicon' | 'event' | 'frequencies'>) {
  const own = [...event.acts, ...event.concepts];
  const matcher =
    own.length === 0
      ? lexiconMatcher(lexicon)
      : conceptMatcher({ concepts: [...own, ...lexicon.concepts], lists: lexicon.lists });
  const priors = priorsOf(frequencies, matcher);
  const small = listOf(lexicon, 'smallWords');
  const weight = (prior: number) => Math.max(0, -Math.log(2 * Math.max(RAREST, prior)));
  return ({ slices }: Pick<Quotation, 'slices'>): QuotedWords => {
    const found = new Map<string, number>();
    for (const { text } of slices) {
      const words = wordsOf(text);
      const concepts = conceptsOf(words, matcher);
      for (const { concept, via } of concepts) {
        if (via === 'concept') found.set(`c:${concept}`, weight(priors.ofConcept(concept)));
        else found.set(`s:${concept}`, weight(priors.ofStem(concept)));
      }
      for (const [at, { stem, key, text: printed }] of words.entries()) {
        const isTaken = concepts.some(({ start, end }) => start <= at && at < end);
        if (isTaken || key.length < 2 || small.has(key)) continue;
        const prior = priors.ofStem(stem);
        const isName = prior < RAREST && /^\p{Lu}\p{Ll}/u.test(printed);
        found.set(`s:${stem}`, weight(isName ? NAME : prior));
      }
    }
    return found;
  };
}
