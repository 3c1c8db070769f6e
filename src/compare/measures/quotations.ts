import type { Measure } from '../compare-event.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import { speechWords } from '../quotations/speech-words.ts';

export const quotations: Measure = {
  name: 'quotations',
  why: 'Finds what stands in quotation marks and who said it.',
  measure: ({ input, articles }, { names }) => {
    const words = speechWords(input.lexicon);
    return { quotations: articles.flatMap((article) => findQuotations(article, names, words)), utterances: [] };
  },
};
