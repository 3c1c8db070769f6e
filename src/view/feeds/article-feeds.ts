import type { Source } from '../../schema/source.ts';
import { compareText } from '../../text/order.ts';
import { titleOf } from '../article/article-title.ts';
import { copy } from '../copy.ts';
import type { ArticleEntry, ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { printMoment } from '../parts/dates.ts';
import { permit } from '../rights.ts';
import { addressesOf, type Entry, FEED_LENGTH, type Feed, instantOf, makeFeed } from './feed.ts';

/** Those of some articles that a feed can hold, so that no others need be read. */
export function newestOf(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles
    .toSorted((a, b) => compareText(b.facts.published, a.facts.published) || compareText(a.id, b.id))
    .slice(0, FEED_LENGTH);
}

/** The feed of a source’s articles; `undefined` without articles, or if nobody has said where the site will stand. */
export function sourceFeed(
  edition: Edition,
  { slug, facts }: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Feed | undefined {
  const addresses = addressesOf(to, { source: slug }, to.source(slug));
  if (addresses === undefined) return undefined;
  const { title, language } = edition.site;
  const about = {
    title: copy.feeds.title(facts.name, title),
    description: copy.feeds.source(facts.name, title),
    author: facts.name,
    language,
  };
  return makeFeed({ ...about, ...addresses }, entriesOf(edition, texts, to));
}

/** The feed of an event’s articles; `undefined` in the same cases. */
export function eventFeed(
  edition: Edition,
  { slug, facts }: EventEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Feed | undefined {
  const addresses = addressesOf(to, { event: slug }, to.event(slug));
  if (addresses === undefined) return undefined;
  const { title, owner, language } = edition.site;
  const about = {
    title: copy.feeds.title(facts.title, title),
    description: copy.feeds.articlesOn(facts.title, title),
    author: owner,
    language,
  };
  return makeFeed({ ...about, ...addresses }, entriesOf(edition, texts, to));
}

function entriesOf(edition: Edition, texts: readonly ArticleText[], to: Hrefs): Entry[] {
  return texts.map((article) => entryOf(edition, article, to));
}

function entryOf(edition: Edition, article: ArticleText, to: Hrefs): Entry {
  const { id, facts } = article.entry;
  const source = edition.source(facts.source).facts;
  const { blocks } = permit(article, forFeeds(source));
  const sentences = blocks.flatMap((block) => block.sentences).map(({ text }) => text);
  const href = to.article(id);
  return {
    title: titleOf(edition, article),
    page: to.absolute(href) ?? href,
    text: [copy.feeds.published(source.name, printMoment(facts.published)), ...sentences].join(' '),
    language: facts.language,
    authors: facts.bylines.length === 0 ? [source.name] : facts.bylines,
    published: instantOf(facts.published),
    updated: instantOf(facts.modified ?? facts.published),
  };
}

/** Feeds never carry more than an excerpt: whole texts travel to places from which nobody can take them back. */
function forFeeds({ rights }: Source): Pick<Source, 'rights'> {
  return { rights: rights === 'full' ? 'excerpt' : rights };
}
