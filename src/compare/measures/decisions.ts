import type { Decision } from '../../schema/event.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Measure } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { type DateDecision, isAbout, isDateDecision } from '../dates/decisions.ts';
import { figureAt } from '../figures/decisions.ts';
import { pinRecord } from '../pins/pin-record.ts';
import { isPin } from '../pins/pinned-words.ts';
import { isRejection, type Rejection } from '../rejections.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';
import { alignedTierOf } from '../statements/thresholds.ts';

/** What a rejection takes away leaves no other trace; a reader could not see that somebody took it away. */
export const decisions: Measure = {
  name: 'decisions',
  why: 'Lists what an editor decided, with the reason given.',
  measure: (corpus, { names, quotations, figures, dates, wording, citations }) => ({
    decisions: corpus.input.event.decisions.map((decision): DecisionRecord => {
      if (decision.decide === 'reject-merge') return mergeRecord(decision, names);
      if (decision.decide === 'pin-speaker') return speakerRecord(decision, corpus, quotations);
      if (isPin(decision))
        return pinRecord(decision, refAt(corpus, decision.sentence), { figures, wording, citations });
      if (isRejection(decision)) return rejectionRecord(decision, corpus);
      if (isDateDecision(decision)) return dateRecord(decision, corpus, dates);
      if (decision.decide === 'reject-contradiction') return contradictionRecord(decision, corpus);
      if ('figures' in decision) return figuresRecord(decision, corpus, figures);
      return pairRecord(decision, corpus, quotations);
    }),
  }),
};

type Decided<D extends Decision['decide']> = Extract<Decision, { decide: D }>;

function pairRecord(
  { decide, pair, reason }: Decided<'pin-pair' | 'reject-pair'>,
  corpus: Corpus,
  quotations: readonly Quotation[],
): DecisionRecord {
  const [a, b] = [refAt(corpus, pair[0]), refAt(corpus, pair[1])];
  const score = scoredCorpus(corpus, quotations).pairs.pair(placeOf(corpus, a), placeOf(corpus, b))?.score ?? 0;
  const tier = alignedTierOf(score);
  return { decide, a, b, score, ...(tier ? { tier } : {}), reason };
}

function dateRecord(decision: DateDecision, corpus: Corpus, dates: readonly TimeExpression[]): DecisionRecord {
  const { decide, sentence, words: text, reason } = decision;
  const date = dates.find((one) => isAbout(decision, one, corpus.input.slug));
  return {
    decide,
    ...refAt(corpus, sentence),
    text,
    ...(date ? { date: date.id } : {}),
    ...(decision.decide === 'pin-date' ? { iso: decision.iso } : {}),
    reason,
  };
}

function rejectionRecord({ decide, sentence, words: text, reason }: Rejection, corpus: Corpus): DecisionRecord {
  return { decide, ...refAt(corpus, sentence), text, reason };
}

function contradictionRecord(
  { decide, pair, reason }: Decided<'reject-contradiction'>,
  corpus: Corpus,
): DecisionRecord {
  return { decide, a: refAt(corpus, pair[0]), b: refAt(corpus, pair[1]), reason };
}

function figuresRecord(
  { decide, pair, figures: texts, reason }: Decided<'pin-figures' | 'reject-figures'>,
  corpus: Corpus,
  figures: readonly Figure[],
): DecisionRecord {
  const refs = pair.map((address) => refAt(corpus, address));
  const found = texts.map((text, place) => {
    const figure = figureAt(figures, refs[place], text)?.id;
    return { text, ...(figure === undefined ? {} : { figure }) };
  });
  return { decide, a: refAt(corpus, pair[0]), b: refAt(corpus, pair[1]), figures: found, reason };
}

function mergeRecord(
  { decide, names: forms, reason }: Decided<'reject-merge'>,
  names: readonly Name[],
): DecisionRecord {
  const idOf = (text: string) => names.find(({ variants }) => variants.some((variant) => variant.text === text))?.id;
  return {
    decide,
    forms: forms.map((text) => {
      const name = idOf(text);
      return { text, ...(name ? { name } : {}) };
    }),
    reason,
  };
}

function speakerRecord(
  { decide, sentence, quotation: words, speaker, reason }: Decided<'pin-speaker'>,
  corpus: Corpus,
  quotations: readonly Quotation[],
): DecisionRecord {
  const ref = refAt(corpus, sentence);
  const pinned = quotations.find(({ rule, slices: [first] }) => {
    const isHere = first?.article === ref.article && first.sentence === ref.sentence;
    return rule === 'pinned' && isHere && first.text.startsWith(words);
  });
  return { decide, ...ref, ...(pinned ? { quotation: pinned.id } : {}), speaker, reason };
}

/** The sentence of an address as the event’s file writes it. */
function refAt({ input }: Corpus, address = ''): SentenceRef {
  const [article = '', sentence = ''] = address.split('#');
  return { article: `${input.slug}/${article}`, sentence };
}

function placeOf({ units }: Corpus, { article, sentence }: SentenceRef): number {
  return units.findIndex((unit) => unit.article === article && unit.sentence === sentence);
}
