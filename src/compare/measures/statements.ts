import type { Measure } from '../compare-event.ts';
import { pairDecisions } from '../statements/decisions.ts';
import { groupUnits, PairScores, pairsWithin } from '../statements/group.ts';
import { pairRecords } from '../statements/pair-records.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';
import { statementRecords } from '../statements/statement-record.ts';

/**
 * The score of a pair depends on the two articles it comes from, the lexicon, the event’s file and background frequencies. Of what
 * other measures found it uses who speaks in a quotation, as the article prints it: another article must not change the score.
 */
export const statements: Measure = {
  name: 'statements',
  why: 'Aligns sentences of different sources that tell the same thing.',
  measure: (corpus, { quotations }) => {
    const { prepared, pairs: scored } = scoredCorpus(corpus, quotations);
    const decisions = pairDecisions(corpus);
    const groups = groupUnits(
      scored,
      decisions,
      (unit) => corpus.units[unit]?.source ?? '',
      (unit) => prepared.units[unit]?.acts ?? new Set<string>(),
    );
    const scores = new PairScores(pairsWithin(groups, scored));
    const told = statementRecords(groups, prepared.units, scores);
    const pairs = pairRecords(
      told.map(({ group }) => group),
      prepared.units,
      scores,
      decisions,
    );
    return { pairs, statements: told.map(({ record }) => record) };
  },
};
