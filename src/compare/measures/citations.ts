import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { creditsOf } from '../citations/credits.ts';
import { withDescription } from '../citations/described.ts';
import { findCitations } from '../citations/find-citations.ts';
import { findHedges } from '../citations/find-hedges.ts';
import { hedgeWords } from '../citations/hedge-words.ts';
import type { Measure } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { nameSpans } from '../names/name-spans.ts';
import { pinCitations } from '../pins/pin-citations.ts';
import { withoutRejected } from '../rejections.ts';
import { reportingWords } from '../speech/reporting-words.ts';

export const citations: Measure = {
  name: 'citations',
  why: 'Finds whom each article cites for what, by which verbs and where it was said, its credits, and its hedges.',
  measure: (corpus, { names, quotations }) => {
    const { articles, units, input } = corpus;
    const words = reportingWords(input.lexicon);
    const hedges = hedgeWords(input.lexicon);
    const spansOf = nameSpans(names);
    const unitsOf = Map.groupBy(units, ({ article }) => article);
    const byArticle = Map.groupBy(quotations, ({ slices }) => slices[0]?.article);
    return {
      citations: pinCitations(
        keptCitations(
          articles.flatMap((article) => findCitations(article, names, words, spansOf)),
          corpus,
        ),
        corpus,
        names,
      )
        .map((one) => withDescription(one, unitsOf.get(one.party.article) ?? [], words))
        .map((one) => withQuotations(one, byArticle.get(one.party.article) ?? [])),
      credits: articles.flatMap(creditsOf),
      hedges: withoutRejected(
        corpus,
        'reject-hedge',
        units.flatMap((unit) => findHedges(unit, hedges)),
        ({ term }) => term,
      ),
    };
  },
};

/** Without those that an editor rejects; nobody is cited through them any more. */
function keptCitations(found: readonly Citation[], corpus: Corpus): Citation[] {
  const kept = withoutRejected(corpus, 'reject-citation', found, ({ party }) => party);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map(({ via, ...one }) => (via !== undefined && ids.has(via) ? { ...one, via } : one));
}

/** Words in quotation marks that are part of what is cited; not terms, which nobody says. */
function withQuotations(citation: Citation, quotations: readonly Quotation[]): Citation {
  const inside = quotations.filter(
    ({ kind, slices }) => kind !== 'term' && slices.some((slice) => citation.content.some((part) => isIn(slice, part))),
  );
  return { ...citation, quotations: inside.map(({ id }) => id) };
}

function isIn(slice: Slice, part: Slice): boolean {
  const isSame = slice.article === part.article && slice.sentence === part.sentence;
  return isSame && part.start <= slice.start && slice.end <= part.end;
}
