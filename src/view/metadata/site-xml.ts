import type { Edition } from '../edition.ts';
import { siteFeed } from '../feeds/site-feed.ts';
import { writeFeed } from '../feeds/write-feed.ts';
import type { Hrefs } from '../hrefs.ts';
import { sitemapOf } from './sitemap.ts';

/** The XML files beside the home page, by name without `.xml`; none if nobody has said where the site will stand. */
export function siteXml(edition: Edition, to: Hrefs): { name: string; text: string }[] {
  const feed = siteFeed(edition, to);
  const sitemap = sitemapOf(edition, to);
  return [
    ...(feed === undefined ? [] : (['rss', 'atom'] as const).map((name) => ({ name, text: writeFeed(name, feed) }))),
    ...(sitemap === undefined ? [] : [{ name: 'sitemap', text: sitemap }]),
  ];
}
