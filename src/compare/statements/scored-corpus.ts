import type { Quotation } from '../../schema/records/quotation.ts';
import type { Corpus } from '../corpus.ts';
import { PairsByUnit } from './pairs-by-unit.ts';
import { type Prepared, prepare } from './prepare.ts';
import { scorePairs } from './score-pairs.ts';

interface ScoredCorpus {
  /** Those it was made with. */
  readonly quotations: readonly Quotation[];
  readonly prepared: Prepared;
  readonly pairs: PairsByUnit;
}

const known = new WeakMap<Corpus, ScoredCorpus>();

/** The pairs of a corpus with their scores, worked out once, because two measures ask for them. */
export function scoredCorpus(corpus: Corpus, quotations: readonly Quotation[]): ScoredCorpus {
  const before = known.get(corpus);
  if (before?.quotations === quotations) return before;
  const prepared = prepare(corpus, quotations);
  const pairs = new PairsByUnit(scorePairs(prepared), corpus.units.length);
  const scored = { quotations, prepared, pairs };
  known.set(corpus, scored);
  return scored;
}
