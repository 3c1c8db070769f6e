import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { Unit } from '../corpus.ts';
import { deniedSide } from './negation.ts';
import type { ScoredPair } from './pair-table.ts';
import type { PreparedUnit } from './prepare.ts';
import { sharedTerms, spanOf } from './shared-terms.ts';
import { DIFFERENCE_FROM, tierOf } from './thresholds.ts';
import { wordDifference } from './word-difference.ts';

/** The address of a unit. */
export function refOf({ article, sentence }: Unit): SentenceRef {
  return { article, sentence };
}

/** The record of a pair. `reason` is the editor’s, where one pinned it. */
export function pairRecord(a: PreparedUnit, b: PreparedUnit, pair: ScoredPair, reason?: string): Pair {
  const tier = tierOf(pair.score);
  const [one, other] = [a.clauses[pair.clauseA], b.clauses[pair.clauseB]];
  const byClause = tier === 'weak' && pair.clauses > pair.sentences && one !== undefined && other !== undefined;
  return {
    a: refOf(a.unit),
    b: refOf(b.unit),
    score: pair.score,
    sentences: pair.sentences,
    clauses: pair.clauses,
    ...(byClause ? { clause: { a: spanOf(a.unit.text, one.range), b: spanOf(b.unit.text, other.range) } } : {}),
    tier,
    rule: reason === undefined ? (byClause ? 'clause' : 'sentence') : 'decided',
    terms: sharedTerms(a, b),
    ...negationOf(a, b),
    ...(pair.sentences >= DIFFERENCE_FROM ? { words: wordDifference(a, b) } : {}),
    ...(reason === undefined ? {} : { decided: reason }),
  };
}

/** The side that denies what both tell, with the words by which that is known. */
function negationOf(a: PreparedUnit, b: PreparedUnit): Pick<Pair, 'negation' | 'denial'> {
  const found = deniedSide(a, b);
  if (!found) return {};
  const [own, other] = found.side === 'a' ? [a.unit.text, b.unit.text] : [b.unit.text, a.unit.text];
  const { not, of, beside } = found.denial;
  return {
    negation: found.side,
    denial: { not: spanOf(own, not), of: spanOf(own, of), beside: spanOf(other, beside) },
  };
}
