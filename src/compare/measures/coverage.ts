import type { Single } from '../../schema/comparison.ts';
import type { Measure, SoFar } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { contentTerms, heldShare } from '../coverage/held-share.ts';
import { type Likeness, likenesses } from '../coverage/nearest.ts';
import { ONLY } from '../coverage/thresholds.ts';
import { listOf } from '../lexicon-lists.ts';
import { refOf } from '../statements/pair-record.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';

export const coverage: Measure = {
  name: 'coverage',
  why: 'Tells which sentences are in one source only.',
  measure: (corpus, soFar) => ({ singles: findSingles(corpus, soFar) }),
};

/** Every unit that is in no statement, in the order of the corpus. */
function findSingles(corpus: Corpus, { statements, quotations }: SoFar): Single[] {
  const told = new Set(statements.flatMap(({ members }) => members.map(keyOf)));
  const { prepared, pairs } = scoredCorpus(corpus, quotations);
  const single = corpus.units.filter((unit) => !told.has(keyOf(unit)));
  const like = likenesses(corpus, pairs, new Set(single.map(({ index }) => index)));
  const judge = judgeOf(prepared.units, listOf(corpus.input.lexicon, 'backReferences'));
  return single.map((unit): Single => {
    const elsewhere = like[unit.index] ?? [];
    const [best] = elsewhere;
    const other = best && corpus.units[best.other];
    const verdict = judge(unit.index, elsewhere);
    return {
      ...refOf(unit),
      verdict,
      ...(best && other ? { nearest: { ...refOf(other), score: best.score } } : {}),
    };
  });
}

function keyOf({ article, sentence }: { readonly article: string; readonly sentence: string }): string {
  return `${article}#${sentence}`;
}

const NONE: ReadonlySet<string> = new Set();

/** A sentence that says too little, or begins by pointing back to the one before, may be told elsewhere in other words. */
function judgeOf(units: readonly PreparedUnit[], backReferences: ReadonlySet<string>) {
  const keys = units.map(({ terms }) => new Set(terms.map(({ key }) => key)));
  return (place: number, elsewhere: readonly Likeness[]): Single['verdict'] => {
    const [own, best] = [units[place], elsewhere[0]];
    if (!own || !best) return 'only';
    const saysEnough = contentTerms(own).length >= ONLY.words;
    const pointsBack = backReferences.has(own.unit.words[0]?.key ?? '');
    if (best.score >= ONLY.below || !saysEnough || pointsBack) return 'unaligned';
    const isHeld = elsewhere.some(({ other }) => heldShare(own, keys[other] ?? NONE) > ONLY.held);
    return isHeld ? 'unaligned' : 'only';
  };
}
