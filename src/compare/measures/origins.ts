import type { Measure } from '../compare-event.ts';
import { countOrigins, tiesBySentence } from '../origins/count-origins.ts';
import { copyTies, utteranceTies } from '../origins/ties.ts';

export const origins: Measure = {
  name: 'origins',
  why: 'Counts how many independent texts can stand behind a statement, at most.',
  measure: (corpus, { quotations, utterances, sharedCopy, statements }) => {
    const sources = new Map(corpus.articles.map(({ id, source }) => [id, source]));
    const ties = tiesBySentence([...copyTies(sharedCopy), ...utteranceTies(corpus, quotations, utterances)]);
    const sourceOf = (article: string) => sources.get(article) ?? article;
    return {
      statements: statements.map((statement) => ({
        ...statement,
        origins: countOrigins(statement, ties, sourceOf),
      })),
    };
  },
};
