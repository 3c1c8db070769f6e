import type { Figure } from '../../schema/records/figure.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Measure, SoFar } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { figureDecisions } from '../figures/decisions.ts';
import { figureWords } from '../figures/figure-words.ts';
import { figuresOf, type PlainFigure } from '../figures/find-figures.ts';
import { giversOf } from '../figures/givers.ts';
import { groupFigures } from '../figures/group-figures.ts';
import { asOfDay, placeMentions, scopeOf } from '../figures/scope.ts';
import { sourceReader } from '../figures/written-sources.ts';
import { giverPins, pinFigures } from '../pins/pin-figures.ts';
import { withoutRejected } from '../rejections.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';

export const figures: Measure = {
  name: 'figures',
  why: 'Finds what is counted and measured, and groups figures of different sources that count the same.',
  measure: (corpus, soFar) => {
    const found = findFigures(corpus, soFar);
    const { prepared } = scoredCorpus(corpus, soFar.quotations);
    const unitOf = new Map(prepared.units.map((one) => [sentenceKey(one.unit), one]));
    const words = figureWords(corpus.input.lexicon);
    return {
      figures: found,
      figureGroups: groupFigures({
        ...soFar,
        figures: withoutRejected(corpus, 'reject-group', found, ({ at }) => at),
        unitOf,
        words,
        decisions: figureDecisions(corpus, found),
      }),
    };
  },
};

/** Without those that an editor rejects, and with those that an editor adds. */
function plainFigures(corpus: Corpus): PlainFigure[] {
  const words = figureWords(corpus.input.lexicon);
  const read = corpus.units.flatMap((unit) => figuresOf(unit, words));
  return pinFigures(
    withoutRejected(corpus, 'reject-figure', read, ({ at }) => at),
    corpus,
  );
}

function findFigures(corpus: Corpus, soFar: SoFar): Figure[] {
  const { units, input } = corpus;
  const plain = Map.groupBy(plainFigures(corpus), ({ at }) => sentenceKey(at));
  const giverOfPin = giverPins(corpus, soFar.names);
  const words = figureWords(input.lexicon);
  const places = placeMentions(soFar.names);
  const givers = giversOf({ ...soFar, units }, sourceReader(input.lexicon));
  const dates = Map.groupBy(soFar.dates, ({ at }) => sentenceKey(at));
  return units.flatMap((unit) => {
    const giverOf = givers(unit);
    const times = dates.get(sentenceKey(unit)) ?? [];
    return (plain.get(sentenceKey(unit)) ?? []).map(({ rule, decided, ...figure }): Figure => {
      const by = giverOfPin({ ...figure, rule }, giverOf(figure));
      const asOf = asOfDay(unit.text, figure.at, times);
      const scope = scopeOf(unit, { ...figure, rule }, { places, times, words });
      return {
        ...figure,
        scope,
        ...(asOf === undefined ? {} : { asOf }),
        ...(by ? { by } : {}),
        rule,
        ...(decided ? { decided } : {}),
      };
    });
  });
}
