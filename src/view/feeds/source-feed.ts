import type { Source } from '../../schema/source.ts';
import { compareText } from '../../text/order.ts';
import { titleOf } from '../article-title.ts';
import { copy } from '../copy.ts';
import { printMoment } from '../dates.ts';
import type { ArticleEntry, ArticleText, Edition, SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { permit } from '../rights.ts';
import { type Entry, FEED_LENGTH, type Feed, instantOf, makeFeed } from './feed.ts';

/** The articles of a source that its feed can hold, so that no others need be read. */
export function articlesOfFeed(edition: Edition, source: string): ArticleEntry[] {
  return edition
    .articlesOfSource(source)
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
  const page = to.absolute(to.source(slug));
  const rss = to.absolute(to.feed('rss', slug));
  const atom = to.absolute(to.feed('atom', slug));
  if (page === undefined || rss === undefined || atom === undefined) return undefined;
  const about = {
    title: copy.feeds.sourceTitle(facts.name, edition.site.title),
    description: copy.feeds.source(facts.name, edition.site.title),
    page,
    self: { rss, atom },
    author: facts.name,
    language: edition.site.language,
  };
  return makeFeed(
    about,
    texts.map((article) => entryOf(edition, article, facts, to)),
  );
}

function entryOf(edition: Edition, article: ArticleText, source: Source, to: Hrefs): Entry {
  const { id, facts } = article.entry;
  const { blocks } = permit(article, forFeeds(source));
  const sentences = blocks.flatMap((block) => block.sentences).map(({ text }) => text);
  const href = to.article(id);
  return {
    title: titleOf(edition, article),
    page: to.absolute(href) ?? href,
    text: [copy.feeds.published(printMoment(facts.published)), ...sentences].join(' '),
    language: facts.language,
    authors: facts.bylines,
    published: instantOf(facts.published),
    updated: instantOf(facts.modified ?? facts.published),
  };
}

/** Feeds never carry more than an excerpt: whole texts travel to places from which nobody can take them back. */
function forFeeds({ rights }: Source): Pick<Source, 'rights'> {
  return { rights: rights === 'full' ? 'excerpt' : rights };
}
