import type { Comparison } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Credit } from '../../schema/records/credit.ts';
import type { Hedge } from '../../schema/records/hedge.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { comparedSources } from '../told/compared.ts';

/** What one event tells of how its sources word things: the records, without the words of any sentence but theirs. */
export interface EventWords {
  readonly event: string;
  /** Slug of the source by article; only what was compared. */
  readonly sources: ReadonlyMap<string, string>;
  /** The longest written form by the id of a name. */
  readonly names: ReadonlyMap<string, string>;
  /** Terms for actors in a report’s own voice. */
  readonly terms: readonly Pick<WordingMention, 'id' | 'actor' | 'at' | 'term'>[];
  readonly citations: readonly Pick<Citation, 'party' | 'who' | 'name' | 'named' | 'verbs'>[];
  readonly hedges: readonly Pick<Hedge, 'term'>[];
  readonly credits: readonly Pick<Credit, 'article' | 'text'>[];
  readonly copies: readonly Pick<SharedCopy, 'a' | 'b'>[];
}

/** `undefined` where fewer than two sources were compared: such an event has nothing to hold a source’s words against. */
export function eventWords(comparison: Comparison): EventWords | undefined {
  if (comparedSources(comparison) < 2) return undefined;
  const compared = comparison.articles.filter((article) => article.compared);
  const sources = new Map(compared.map(({ article, source }) => [article, source]));
  return {
    event: comparison.event,
    sources,
    names: new Map(comparison.names.map(({ id, name }) => [id, name])),
    terms: comparison.wording
      .filter(({ voice }) => voice === 'own')
      .map(({ id, actor, at, term }) => ({ id, actor, at, term })),
    citations: comparison.citations.map(({ party, who, name, named, verbs }) => ({
      party,
      ...(who === undefined ? {} : { who }),
      ...(name === undefined ? {} : { name }),
      named,
      verbs,
    })),
    hedges: comparison.hedges.map(({ term }) => ({ term })),
    credits: comparison.credits
      .filter(({ article }) => sources.has(article))
      .map(({ article, text }) => ({ article, text })),
    copies: comparison.sharedCopy.map(({ a, b }) => ({ a, b })),
  };
}
