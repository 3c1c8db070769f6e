import type { Lexicon } from '../../schema/lexicon.ts';
import { listOf } from '../lexicon-lists.ts';

/** Words that keep a distance without naming anybody, by what they stand with. */
export interface HedgeWords {
  /** Of a whole clause: reportedly. */
  readonly adverbs: ReadonlySet<string>;
  /** Before a noun: the unverified letter. */
  readonly adjectives: ReadonlySet<string>;
  /** The same behind an article only: the reported deaths. */
  readonly participles: ReadonlySet<string>;
  /** Before a verb: appears to be, is believed to be. */
  readonly verbs: ReadonlySet<string>;
}

export function hedgeWords(lexicon: Lexicon): HedgeWords {
  return {
    adverbs: listOf(lexicon, 'hedgeAdverbs'),
    adjectives: listOf(lexicon, 'hedgeAdjectives'),
    participles: listOf(lexicon, 'hedgeParticiples'),
    verbs: listOf(lexicon, 'hedgeVerbs'),
  };
}
