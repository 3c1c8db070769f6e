import { type Comparison, NO_RECORDS, type Records } from '../schema/comparison.ts';
import { compareText } from '../text/order.ts';
import { type Corpus, corpusOf, type EventInput, isCompared } from './corpus.ts';
import { citations } from './measures/citations.ts';
import { contradictions } from './measures/contradictions.ts';
import { coverage } from './measures/coverage.ts';
import { dates } from './measures/dates.ts';
import { decisions } from './measures/decisions.ts';
import { figures } from './measures/figures.ts';
import { names } from './measures/names.ts';
import { origins } from './measures/origins.ts';
import { places } from './measures/places.ts';
import { quotations } from './measures/quotations.ts';
import { sharedCopy } from './measures/shared-copy.ts';
import { statements } from './measures/statements.ts';
import { wording } from './measures/wording.ts';

/** What the measures before have found. */
export type SoFar = Records;

/** One aspect that is derived. Pure: the same corpus and findings give the same records, in the same order. */
export interface Measure {
  readonly name: string;
  /** What it does, one plain sentence; printed on the method page. */
  readonly why: string;
  /** The records it adds or replaces. */
  readonly measure: (corpus: Corpus, soFar: SoFar) => Partial<SoFar>;
}

/**
 * In this order, because speakers are names, a sentence is matched by who speaks in it, the origins of a statement are
 * counted by what its members share, and only what is in no statement can be in one source only.
 */
export const MEASURES: readonly Measure[] = [
  names,
  quotations,
  statements,
  sharedCopy,
  origins,
  coverage,
  dates,
  citations,
  figures,
  wording,
  contradictions,
  places,
  decisions,
];

/** Everything that can be derived from the articles of an event, with its evidence. */
export function compareEvent(input: EventInput): Comparison {
  const corpus = corpusOf(input);
  let soFar: SoFar = NO_RECORDS;
  for (const { measure } of MEASURES) soFar = { ...soFar, ...measure(corpus, soFar) };
  return { schemaVersion: 1, event: input.slug, articles: comparedArticles(corpus), ...soFar };
}

function comparedArticles({ input, units }: Corpus): Comparison['articles'] {
  return input.articles
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((article) => ({
      article: article.id,
      source: article.source,
      sha256: article.sha256,
      units: units.filter(({ article: id }) => id === article.id).length,
      compared: isCompared(article),
      ...(isCompared(article) ? {} : { reason: `Only English is compared; its language is ${article.language}` }),
    }));
}
