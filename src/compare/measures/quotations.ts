import type { Measure } from '../compare-event.ts';
import { listOf } from '../lexicon-lists.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { nameSpeakers } from '../quotations/name-speakers.ts';
import { pinSpeakers } from '../quotations/pin-speakers.ts';
import { speechWords } from '../quotations/speech-words.ts';
import { groupUtterances } from '../quotations/utterances.ts';

export const quotations: Measure = {
  name: 'quotations',
  why: 'Finds what stands in quotation marks and who said it.',
  measure: (corpus, { names }) => {
    const words = speechWords(corpus.input.lexicon);
    const found = corpus.articles.flatMap((article) => findQuotations(article, names, words));
    const named = nameSpeakers(corpus, found, names, listOf(corpus.input.lexicon, 'determiners'));
    return groupUtterances(corpus, pinSpeakers(corpus, named, names), names);
  },
};
