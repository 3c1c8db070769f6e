import type { Single } from '../../schema/records/single.ts';
import type { SourceEntry } from '../edition.ts';
import { letterAt, letterWords } from '../parts/letters.ts';
import type { Words } from '../parts/line.ts';
import { type SentencePlace, sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';

/** A source of a compared event, with the others it is held against. */
export interface Own {
  readonly told: Told;
  readonly source: SourceEntry;
  /** By name; those of which nothing was compared are left out. */
  readonly others: readonly SourceEntry[];
  /** Ids of the source’s articles on the event, in their order. */
  readonly articles: readonly string[];
}

/** `undefined` where nothing of the source was compared. Some other source always was: see `comparedEvent()`. */
export function ownOf(told: Told, source: SourceEntry): Own | undefined {
  const { articles } = told.comparison;
  const compared = new Set(articles.flatMap((article) => (article.compared ? [article.source] : [])));
  if (!compared.has(source.slug)) return undefined;
  const others = told.edition
    .sourcesOfEvent(told.event.slug)
    .filter(({ slug }) => slug !== source.slug && compared.has(slug));
  const own = told.edition.articlesOfEvent(told.event.slug).filter(({ facts }) => facts.source === source.slug);
  return { told, source, others, articles: own.map(({ id }) => id) };
}

/** Sentences, headlines and deks of a source that were compared. */
export function unitsOf(source: string, { comparison }: Told): number {
  return comparison.articles.reduce((sum, article) => sum + (article.source === source ? article.units : 0), 0);
}

/** The sentences of a source that are in no statement, with one verdict. */
export function singlesOf(source: string, verdict: Single['verdict'], { comparison, places }: Told): Single[] {
  return comparison.singles.filter((single) => single.verdict === verdict && sourceIn(single, places) === source);
}

/** The letter of an article, where the source has several. */
export function letterOf(article: string, { articles }: Own): Words[] {
  return articles.length < 2 ? [] : letterWords(letterAt(articles.indexOf(article)));
}

/** By the order of the source’s articles, then down each of them. */
export function byPlace({ articles }: Own): (a: SentencePlace | undefined, b: SentencePlace | undefined) => number {
  return (a, b) =>
    articles.indexOf(a?.article ?? '') - articles.indexOf(b?.article ?? '') || (a?.depth ?? 0) - (b?.depth ?? 0);
}
