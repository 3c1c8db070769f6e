import type { Edition } from '../edition.ts';
import { opmlOf } from '../feeds/opml.ts';
import { siteFeed } from '../feeds/site-feed.ts';
import { writeFeed } from '../feeds/write-feed.ts';
import { FEED_FORMATS, type Hrefs } from '../hrefs.ts';
import { sitemapOf } from '../metadata/sitemap.ts';

/** A file beside the home page: its name without ending, and its text. */
interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files beside the home page that want whole addresses: the site’s feeds, the list of all feeds, the sitemap. None if
 * nobody has said where the site will stand.
 */
export function siteFiles(edition: Edition, to: Hrefs): { readonly xml: SiteFile[]; readonly json: SiteFile[] } {
  const feed = siteFeed(edition, to);
  const { rss, atom, json } = Object.fromEntries(
    FEED_FORMATS.map((format) => [format, feed && writeFeed(format, feed)]),
  );
  return {
    xml: present({ rss, atom, opml: opmlOf(edition, to), sitemap: sitemapOf(edition, to) }),
    json: present({ feed: json }),
  };
}

function present(files: Readonly<Record<string, string | undefined>>): SiteFile[] {
  return Object.entries(files).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}
