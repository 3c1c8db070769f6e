import type { Single } from '../../schema/records/single.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Measure, SoFar } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { likenesses, toldApart } from '../coverage/nearest.ts';
import { contentTerms, heldShares } from '../coverage/passages.ts';
import { ONLY } from '../coverage/thresholds.ts';
import { verdictOf } from '../coverage/verdict.ts';
import { refOf } from '../statements/pair-record.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';

export const coverage: Measure = {
  name: 'coverage',
  why: 'Tells which sentences are in one source only.',
  measure: (corpus, soFar) => ({ singles: findSingles(corpus, soFar) }),
};

/** Every unit that is in no statement, in the order of the corpus. Only of what tells a fact by itself can it be known that nobody else does. */
function findSingles(corpus: Corpus, { statements, quotations }: SoFar): Single[] {
  const told = new Set(statements.flatMap(({ members }) => members.map(sentenceKey)));
  const { prepared, pairs } = scoredCorpus(corpus, quotations);
  const single = corpus.units.filter((unit) => !told.has(sentenceKey(unit)));
  const apart = toldApart(corpus);
  const like = likenesses(pairs.table, new Set(single.map(({ index }) => index)), apart);
  const heldShare = heldShares(prepared.units, apart);
  return single.map((unit): Single => {
    const best = like.get(unit.index);
    const other = best && corpus.units[best.other];
    if (!best || !other) return { ...refOf(unit), verdict: 'only' };
    const held = heldShare(unit.index);
    const isKnown = tellsByItself(prepared.units[unit.index]);
    return {
      ...refOf(unit),
      verdict: isKnown ? verdictOf({ score: best.score, held }) : 'unaligned',
      nearest: { ...refOf(other), score: best.score },
      held,
    };
  });
}

/** Not what says too little, nor what begins by pointing back to the sentence before (its, this). */
function tellsByItself(unit: PreparedUnit | undefined): boolean {
  return unit !== undefined && contentTerms(unit).length >= ONLY.words && !unit.leansBack;
}
