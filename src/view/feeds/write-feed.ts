import {
  type AtomFeed,
  generateAtomFeed,
  generateJsonFeed,
  generateRssFeed,
  type JsonFeed,
  type RssFeed,
} from 'feedsmith';
import type { FeedFormat } from '../hrefs.ts';
import type { Entry, Feed } from './feed.ts';
import { asXmlText } from './xml-text.ts';

/** A feed as RSS 2.0, Atom or JSON Feed 1.1, ending in a line break. No date in it comes from a clock. */
export function writeFeed(format: FeedFormat, feed: Feed): string {
  switch (format) {
    case 'rss':
      return `${generateRssFeed(rssOf(feed)).trimEnd()}\n`;
    case 'atom':
      return `${generateAtomFeed(atomOf(feed)).trimEnd()}\n`;
    case 'json':
      return `${JSON.stringify(generateJsonFeed(jsonOf(feed)), undefined, 1)}\n`;
  }
}

function rssOf({ title, description, page, self, language, updated, entries }: Feed): RssFeed.Feed<Date> {
  return {
    title: asXmlText(title),
    link: page,
    description: asHtml(description),
    language,
    lastBuildDate: updated,
    atom: { links: [{ href: self.rss, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: asXmlText(entry.title),
      link: entry.page,
      description: asHtml(entry.text),
      guid: { value: entry.page, isPermaLink: true },
      pubDate: entry.published,
      dc: { creators: entry.authors.map(asXmlText), languages: [entry.language] },
    })),
  };
}

function atomOf({ title, description, page, self, author, language, updated, entries }: Feed): AtomFeed.Feed<Date> {
  return {
    id: page,
    title: { value: asXmlText(title) },
    subtitle: { value: asXmlText(description) },
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: self.atom, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: asXmlText(author) }],
    updated,
    xml: { lang: language },
    entries: entries.map(atomEntryOf),
  };
}

function atomEntryOf({ title, page, text, language, authors, published, updated }: Entry): AtomFeed.Entry<Date> {
  return {
    id: page,
    title: { value: asXmlText(title) },
    links: [{ href: page, rel: 'alternate', type: 'text/html' }],
    authors: authors.map((name) => ({ name: asXmlText(name) })),
    summary: { value: asXmlText(text) },
    published,
    updated,
    xml: { lang: language },
  };
}

/** The same text as in the others: what XML cannot carry, no reader of feeds can show. */
function jsonOf({ title, description, page, self, author, language, entries }: Feed): JsonFeed.Feed<Date> {
  return {
    title: asXmlText(title),
    home_page_url: page,
    feed_url: self.json,
    description: asXmlText(description),
    language,
    authors: [{ name: asXmlText(author) }],
    items: entries.map((entry) => ({
      id: entry.page,
      url: entry.page,
      title: asXmlText(entry.title),
      content_text: asXmlText(entry.text),
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name: asXmlText(name) })),
      language: entry.language,
    })),
  };
}

/** A description of RSS is markup, even where it is plain text. */
function asHtml(text: string): string {
  return asXmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
