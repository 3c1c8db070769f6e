import { type ArticleEntry, eventOf } from '../edition.ts';
import type { EventWords } from './event-words.ts';

/** How much a source’s words can be counted over. */
export interface Tally {
  readonly articles: number;
  readonly events: number;
}

/** From here on words are counted across events: of fewer, one event or one author decides what is counted. The numbers. */
export const LEAST: Tally = { articles: 5, events: 3 };

/** Whether a source has enough articles and events for its words to be counted. */
export function isEnough({ articles, events }: Tally): boolean {
  return articles >= LEAST.articles && events >= LEAST.events;
}

/** One row is counted over two events or more in which it could be: of one event, the event’s own page tells. */
export const LEAST_EVENTS_OF_A_ROW = 2;

/** The rows of one kind that a page shows: an archive has thousands of parties. */
export const MOST_OF_A_KIND = 50;

/** Of all articles of a source, whether they can be compared or not. */
export function tallyOf(articles: readonly Pick<ArticleEntry, 'id'>[]): Tally {
  return { articles: articles.length, events: new Set(articles.map(eventOf)).size };
}

/** Of the articles of a source that were compared with another source’s. */
export function comparedTally(source: string, events: readonly EventWords[]): Tally {
  const articles = events.flatMap(({ sources }) => [...sources.values()].filter((one) => one === source));
  return { articles: articles.length, events: events.length };
}
