import type { Measure } from '../compare-event.ts';
import { pairDecisions } from '../statements/decisions.ts';
import { groupUnits } from '../statements/group.ts';
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
    const { prepared, pairs: scores } = scoredCorpus(corpus, quotations);
    const decisions = pairDecisions(corpus);
    const groups = groupUnits(
      scores.table,
      decisions,
      (unit) => corpus.units[unit]?.source ?? '',
      (unit) => prepared.units[unit]?.acts ?? new Set<string>(),
    );
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
