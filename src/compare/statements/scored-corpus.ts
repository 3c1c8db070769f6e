import type { Quotation } from '../../schema/comparison.ts';
import type { Corpus } from '../corpus.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type ScoredPair, scorePairs } from './score-pairs.ts';

export interface ScoredCorpus {
  /** Those it was made with. */
  readonly quotations: readonly Quotation[];
  readonly prepared: Prepared;
  readonly pairs: readonly ScoredPair[];
}

const known = new WeakMap<Corpus, ScoredCorpus>();

/** The pairs of a corpus with their scores, worked out once, because two measures ask for them. */
export function scoredCorpus(corpus: Corpus, quotations: readonly Quotation[]): ScoredCorpus {
  const before = known.get(corpus);
  if (before?.quotations === quotations) return before;
  const prepared = prepare(corpus, quotations);
  const scored = { quotations, prepared, pairs: scorePairs(prepared) };
  known.set(corpus, scored);
  return scored;
}
