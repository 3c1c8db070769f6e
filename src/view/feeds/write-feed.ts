import { type AtomFeed, generateAtomFeed, generateRssFeed, type RssFeed } from 'feedsmith';
import type { FeedFormat } from '../hrefs.ts';
import type { Entry, Feed } from './feed.ts';

/** A feed as RSS 2.0 or Atom, ending in a line break. No date in it comes from a clock. */
export function writeFeed(format: FeedFormat, feed: Feed): string {
  const xml = format === 'rss' ? generateRssFeed(rssOf(feed)) : generateAtomFeed(atomOf(feed));
  return `${xml.trimEnd()}\n`;
}

function rssOf({ title, description, page, self, language, updated, entries }: Feed): RssFeed.Feed<Date> {
  return {
    title: allowed(title),
    link: page,
    description: asHtml(description),
    language,
    lastBuildDate: updated,
    atom: { links: [{ href: self.rss, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: allowed(entry.title),
      link: entry.page,
      description: asHtml(entry.text),
      guid: { value: entry.page, isPermaLink: true },
      pubDate: entry.published,
      dc: { creators: entry.authors.map(allowed), languages: [entry.language] },
    })),
  };
}

function atomOf({ title, description, page, self, author, language, updated, entries }: Feed): AtomFeed.Feed<Date> {
  return {
    id: page,
    title: { value: allowed(title) },
    subtitle: { value: allowed(description) },
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: self.atom, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: allowed(author) }],
    updated,
    xml: { lang: language },
    entries: entries.map(atomEntryOf),
  };
}

function atomEntryOf({ title, page, text, language, authors, published, updated }: Entry): AtomFeed.Entry<Date> {
  return {
    id: page,
    title: { value: allowed(title) },
    links: [{ href: page, rel: 'alternate', type: 'text/html' }],
    authors: authors.map((name) => ({ name: allowed(name) })),
    summary: { value: allowed(text) },
    published,
    updated,
    xml: { lang: language },
  };
}

/** A description of RSS is markup, even where it is plain text. */
function asHtml(text: string): string {
  return allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML cannot carry control characters, lone surrogates and two code points that are none. */
function allowed(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
}
