import type { ArticleFacts } from '../schema/article.ts';
import type { EventFacts } from '../schema/event.ts';
import type { HeldBack } from '../schema/held-back.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import { compareNames, compareText } from '../text/order.ts';
import type { Article } from '../text/read-article.ts';

/** What the site knows of an article without its text. */
export interface ArticleEntry {
  /** `<event>/<name>` */
  readonly id: string;
  readonly facts: ArticleFacts;
  /** Its file, from the content folder. */
  readonly path: string;
}

/** An article with its text, as the file has it. Nothing prints it before `rights.ts` has let it through. */
export interface ArticleText {
  readonly entry: ArticleEntry;
  readonly text: Article;
}

/** A receipt and the decoded capture that it accounts for. */
export interface CaptureText {
  readonly receipt: Receipt;
  readonly capture: string;
}

/** An event’s file under its slug. */
export interface EventEntry {
  readonly slug: string;
  readonly facts: EventFacts;
  /** Why nothing of its comparison is shown, where that is so. */
  readonly heldBack?: HeldBack | undefined;
}

/** An outlet’s file under its slug. */
export interface SourceEntry {
  readonly slug: string;
  readonly facts: Source;
}

interface Records {
  readonly site: Site;
  readonly sources: readonly SourceEntry[];
  readonly events: readonly EventEntry[];
  readonly articles: readonly ArticleEntry[];
}

/** Everything the site shows but the texts of its articles, in the order in which it shows it. */
export interface Edition extends Records {
  /** The last day that anything in it names: of an event, a note, an article or its change; `undefined` if it is empty. */
  readonly day: string | undefined;
  readonly event: (slug: string) => EventEntry;
  readonly source: (slug: string) => SourceEntry;
  readonly article: (id: string) => ArticleEntry;
  /** By name of their source, then by date. */
  readonly articlesOfEvent: (event: string) => readonly ArticleEntry[];
  /** By event, the newest event first, then by date. */
  readonly articlesOfSource: (source: string) => readonly ArticleEntry[];
  /** Sources with an article on the event, by name. */
  readonly sourcesOfEvent: (event: string) => readonly SourceEntry[];
}

/** Slug of the event of an article. */
export function eventOf({ id }: Pick<ArticleEntry, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}

const editions = new WeakMap<Records, Edition>();

/** The edition of these records, put in order once for all pages that ask for it. */
export function editionOf(records: Records): Edition {
  const edition = editions.get(records) ?? makeEdition(records);
  editions.set(records, edition);
  return edition;
}

/**
 * Puts an edition in order: sources by name, events from the newest to the oldest, articles by event, then name of the
 * source, then date, then file name. Asking for a record that is not there throws.
 */
export function makeEdition(records: Records): Edition {
  const { sources, events, articles } = inOrder(records);
  const byEvent = Map.groupBy(articles, eventOf);
  const bySource = Map.groupBy(articles, ({ facts }) => facts.source);
  const source = finder(sources, ({ slug }) => slug);
  const articlesOfEvent = (event: string) => byEvent.get(event) ?? [];
  return {
    site: records.site,
    sources,
    events,
    articles,
    day: lastDayOf(events, articles),
    source,
    event: finder(events, ({ slug }) => slug),
    article: finder(articles, ({ id }) => id),
    articlesOfEvent,
    articlesOfSource: (slug) => bySource.get(slug) ?? [],
    sourcesOfEvent: (event) => [...new Set(articlesOfEvent(event).map(({ facts }) => facts.source))].map(source),
  };
}

function inOrder({ sources, events, articles }: Records): Omit<Records, 'site'> {
  const byName = sources.toSorted((a, b) => compareNames(a.facts.name, b.facts.name) || compareText(a.slug, b.slug));
  const byDay = events.toSorted((a, b) => compareText(b.facts.date, a.facts.date) || compareText(a.slug, b.slug));
  const [sourceRank, eventRank] = [ranks(byName), ranks(byDay)];
  const rank = (order: Map<string, number>, slug: string) => order.get(slug) ?? order.size;
  return {
    sources: byName,
    events: byDay,
    articles: articles.toSorted(
      (a, b) =>
        rank(eventRank, eventOf(a)) - rank(eventRank, eventOf(b)) ||
        rank(sourceRank, a.facts.source) - rank(sourceRank, b.facts.source) ||
        compareText(a.facts.published, b.facts.published) ||
        compareText(a.id, b.id),
    ),
  };
}

function lastDayOf(events: readonly EventEntry[], articles: readonly ArticleEntry[]): string | undefined {
  return lastDay([
    ...events.flatMap(({ facts }) => [facts.date, facts.until, facts.note?.date]),
    ...articles.flatMap(({ facts }) => [facts.published, facts.modified]),
  ]);
}

/** The last day of some moments; a day is all that every moment tells. */
export function lastDay(moments: readonly (string | undefined)[]): string | undefined {
  let last: string | undefined;
  for (const moment of moments) {
    const day = moment?.slice(0, 10);
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}

function ranks(entries: readonly { slug: string }[]): Map<string, number> {
  return new Map(entries.map(({ slug }, index) => [slug, index]));
}

function finder<T>(entries: readonly T[], keyOf: (entry: T) => string): (key: string) => T {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return (key) => {
    const entry = byKey.get(key);
    if (entry === undefined) throw new RangeError(`There is no record “${key}”.`);
    return entry;
  };
}
