import type { APIContext } from 'astro';
import { getRecords, readTexts } from '../content.ts';
import { type ArticleEntry, type Edition, editionOf } from '../view/edition.ts';
import { eventFeed, newestOf, sourceFeed } from '../view/feeds/article-feeds.ts';
import type { Feed } from '../view/feeds/feed.ts';
import { writeFeed } from '../view/feeds/write-feed.ts';
import { type FeedFormat, makeHrefs } from '../view/hrefs.ts';

/** Names of feeds without their endings. */
const FEEDS = { xml: { rss: 'rss', atom: 'atom' }, json: { feed: 'json' } } as const;
type Ending = keyof typeof FEEDS;

interface Props {
  readonly format: FeedFormat;
  readonly slug: string;
}

/** What makes the feeds with one ending of every source with an article. */
export function sourceFeedRoute(ending: Ending) {
  return {
    getStaticPaths: () =>
      pathsOf(ending, 'source', ({ sources, articlesOfSource }) =>
        sources.filter(({ slug }) => articlesOfSource(slug).length > 0),
      ),
    GET: async ({ props: { format, slug } }: APIContext<Props>) => {
      const { edition, to } = await site();
      const texts = await readNewest(edition.articlesOfSource(slug));
      return respond(format, sourceFeed(edition, edition.source(slug), texts, to));
    },
  };
}

/** What makes the feeds with one ending of every event with an article. */
export function eventFeedRoute(ending: Ending) {
  return {
    getStaticPaths: () =>
      pathsOf(ending, 'event', ({ events, articlesOfEvent }) =>
        events.filter(({ slug }) => articlesOfEvent(slug).length > 0),
      ),
    GET: async ({ props: { format, slug } }: APIContext<Props>) => {
      const { edition, to } = await site();
      const texts = await readNewest(edition.articlesOfEvent(slug));
      return respond(format, eventFeed(edition, edition.event(slug), texts, to));
    },
  };
}

/** None if nobody has said where the site will stand. */
async function pathsOf(
  ending: Ending,
  param: 'source' | 'event',
  withArticles: (edition: Edition) => readonly { readonly slug: string }[],
) {
  const { edition, to } = await site();
  if (to.absolute(to.home) === undefined) return [];
  return withArticles(edition).flatMap(({ slug }) =>
    Object.entries(FEEDS[ending]).map(([feed, format]: [string, FeedFormat]) => ({
      params: { [param]: slug, feed },
      props: { format, slug },
    })),
  );
}

async function site() {
  const edition = editionOf(await getRecords());
  return { edition, to: makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE) };
}

function readNewest(articles: readonly ArticleEntry[]) {
  return readTexts(newestOf(articles));
}

function respond(format: FeedFormat, feed: Feed | undefined): Response {
  return feed === undefined ? new Response(undefined, { status: 404 }) : new Response(writeFeed(format, feed));
}
