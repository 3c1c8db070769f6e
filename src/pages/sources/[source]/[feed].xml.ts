import type { APIContext } from 'astro';
import { getRecords, readTexts } from '../../../content.ts';
import { editionOf } from '../../../view/edition.ts';
import type { Feed } from '../../../view/feeds/feed.ts';
import { articlesOfFeed, sourceFeed } from '../../../view/feeds/source-feed.ts';
import { writeFeed } from '../../../view/feeds/write-feed.ts';
import { type FeedFormat, makeHrefs } from '../../../view/hrefs.ts';

export async function getStaticPaths() {
  const edition = editionOf(await getRecords());
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const paths = edition.sources.map(async (source) => {
    const feed = sourceFeed(edition, source, await readTexts(articlesOfFeed(edition, source.slug)), to);
    if (feed === undefined) return [];
    return (['rss', 'atom'] as const).map((format) => ({
      params: { source: source.slug, feed: format },
      props: { format, feed },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The feed of a source’s articles. */
export function GET({ props }: APIContext<{ format: FeedFormat; feed: Feed }>): Response {
  return new Response(writeFeed(props.format, props.feed));
}
