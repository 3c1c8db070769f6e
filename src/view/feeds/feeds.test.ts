import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import type { Rights } from '../../schema/source.ts';
import type { ArticleText } from '../edition.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { eventFeed, newestOf, sourceFeed } from './article-feeds.ts';
import { FEED_LENGTH, type Feed, instantOf, makeFeed } from './feed.ts';
import { opmlOf } from './opml.ts';
import { siteFeed } from './site-feed.ts';

import { writeFeed } from './write-feed.ts';

const to = makeHrefs('/news/', 'https://example.org');
const argus = outlet('argus', 'The Argus');
const opened = article('argus', 'It opened. The mayor came.', {
  published: '2031-03-04T09:28+02:00',
  modified: '2031-03-06',
  bylines: ['Ann Lee'],
});

function feedOf(text: ArticleText, rights: Rights = 'full'): Feed {
  const source = outlet('argus', 'The Argus', rights);
  const feed = sourceFeed(edition([source], [text]), source, [text], to);
  assert.ok(feed);
  return feed;
}

test('writeFeed() writes RSS and Atom that another reader finds the same entries in', () => {
  const feed = feedOf(opened);
  const rss = parseRssFeed(writeFeed('rss', feed));
  const atom = parseAtomFeed(writeFeed('atom', feed));
  assert.equal(rss.link, 'https://example.org/news/sources/argus/');
  assert.equal(rss.atom?.links?.[0]?.href, 'https://example.org/news/sources/argus/rss.xml');
  assert.equal(atom.links?.[1]?.href, 'https://example.org/news/sources/argus/atom.xml');
  const [item] = rss.items ?? [];
  const [entry] = atom.entries ?? [];
  assert.deepEqual(
    [item?.title, item?.guid?.value, item?.dc?.creators],
    ['Bridge opens, says argus', 'https://example.org/news/articles/bridge/argus/', ['Ann Lee']],
  );
  assert.deepEqual(
    [entry?.title?.value, entry?.id, [entry?.authors?.[0]?.name]],
    [item?.title, item?.link, ['Ann Lee']],
  );
  assert.equal(item?.description, 'The Argus, published 4 March 2031, 09:28 (UTC+02:00). It opened. The mayor came.');
  assert.equal(entry?.summary?.value, item?.description);
});

test('writeFeed() writes a JSON Feed 1.1 with the same entries, which another reader finds', () => {
  const feed = feedOf(opened);
  const json = writeFeed('json', feed);
  assert.deepEqual(JSON.parse(json), {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Argus · Millbrook Papers',
    home_page_url: 'https://example.org/news/sources/argus/',
    feed_url: 'https://example.org/news/sources/argus/feed.json',
    description: 'Articles of The Argus on Millbrook Papers.',
    language: 'en',
    authors: [{ name: 'The Argus' }],
    items: [
      {
        id: 'https://example.org/news/articles/bridge/argus/',
        url: 'https://example.org/news/articles/bridge/argus/',
        title: 'Bridge opens, says argus',
        content_text: 'The Argus, published 4 March 2031, 09:28 (UTC+02:00). It opened. The mayor came.',
        date_published: '2031-03-04T07:28:00.000Z',
        date_modified: '2031-03-06T00:00:00.000Z',
        authors: [{ name: 'Ann Lee' }],
        language: 'en',
      },
    ],
  });
  assert.equal(parseJsonFeed(json).items?.[0]?.title, 'Bridge opens, says argus');
});

test('eventFeed() tells the articles of an event, each under its own source’s rights, and names a source without byline', () => {
  const post = outlet('post', 'The Post', 'link');
  const texts = [opened, article('post', 'Nobody came.', { published: '2031-03-05' })];
  const whole = edition([argus, post], texts);
  const feed = eventFeed(whole, whole.event('bridge'), texts, to);
  assert.deepEqual(
    feed?.entries.map(({ text, authors }) => [text, authors]),
    [
      ['The Post, published 5 March 2031.', ['The Post']],
      ['The Argus, published 4 March 2031, 09:28 (UTC+02:00). It opened. The mayor came.', ['Ann Lee']],
    ],
  );
  assert.equal(feed?.self.json, 'https://example.org/news/events/bridge/feed.json');
  assert.equal(eventFeed(whole, whole.event('flood'), [], to), undefined);
});

test('opmlOf() lists the feeds of the sources that have articles', () => {
  const quiet = outlet('quiet', 'Quiet');
  const odd = outlet('argus', 'A "B" & <C> ]]> \u2028 =1+1');
  const opml = opmlOf(edition([quiet, odd], [opened]), to) ?? '';
  const { head, body } = parseOpml(opml);
  assert.match(opml, /<opml version="2.0">/);
  assert.deepEqual(head, { title: 'Sources · Millbrook Papers', ownerName: 'The Millbrook Society' });
  assert.deepEqual(body?.outlines, [
    {
      text: odd.facts.name,
      type: 'rss',
      title: odd.facts.name,
      xmlUrl: 'https://example.org/news/sources/argus/rss.xml',
      htmlUrl: 'https://example.org/news/sources/argus/',
    },
  ]);
  assert.equal(opmlOf(edition([odd], [opened]), makeHrefs('/')), undefined);
  assert.equal(opmlOf(edition([odd], []), to), undefined);
});

test('feeds take their dates from the articles', () => {
  const feed = feedOf(opened);
  const rss = parseRssFeed(writeFeed('rss', feed));
  const atom = parseAtomFeed(writeFeed('atom', feed));
  assert.equal(rss.items?.[0]?.pubDate, 'Tue, 04 Mar 2031 07:28:00 GMT');
  assert.equal(rss.lastBuildDate, 'Thu, 06 Mar 2031 00:00:00 GMT');
  assert.equal(atom.entries?.[0]?.published, '2031-03-04T07:28:00.000Z');
  assert.equal(atom.entries?.[0]?.updated, '2031-03-06T00:00:00.000Z');
  assert.equal(atom.updated, '2031-03-06T00:00:00.000Z');
});

test('instantOf() reads a clock time without a zone as UTC, wherever it runs', () => {
  assert.equal(instantOf('2031-03-04T09:28').toISOString(), '2031-03-04T09:28:00.000Z');
  assert.equal(instantOf('2031-03-04').toISOString(), '2031-03-04T00:00:00.000Z');
});

test('writeFeed() loses no text, whatever is in it', () => {
  const texts = fc.array(
    fc.constantFrom(
      '<b>',
      '</script>',
      ']]>',
      '&amp;',
      '&',
      '"',
      "'",
      'word',
      'é',
      '😀',
      ' ',
      '\u0000',
      '\ud800',
      '\uffff',
      '\u2028',
      '\r\n',
      '</title>',
      '=cmd()',
      '{}',
    ),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = `a${parts.join('')}z`;
      const shown = text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
      const base = feedOf(opened);
      const feed = { ...base, entries: base.entries.map((entry) => ({ ...entry, title: text, text })) };
      const atom = parseAtomFeed(writeFeed('atom', feed)).entries?.[0];
      assert.deepEqual([atom?.title?.value, atom?.summary?.value], [shown, shown]);
      const [item] = (JSON.parse(writeFeed('json', feed)) as { items: { title: string; content_text: string }[] })
        .items;
      assert.deepEqual([item?.title, item?.content_text], [shown, shown]);
      const rss = parseRssFeed(writeFeed('rss', feed)).items?.[0];
      assert.doesNotMatch(rss?.description ?? '', /[<>]/);
      assert.equal(rss?.title, shown);
      assert.equal(rss?.description?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), shown);
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('sourceFeed() carries an excerpt at most, and nothing of a source that may only be linked', () => {
  const long = article('argus', `First sentence here. ${'Word '.repeat(70).trim()}.`, { dek: 'A dek.' });
  assert.match(feedOf(long, 'full').entries[0]?.text ?? '', /2031\. First sentence here\.$/);
  assert.match(feedOf(long, 'excerpt').entries[0]?.text ?? '', /First sentence here\.$/);
  assert.equal(feedOf(long, 'link').entries[0]?.text, 'The Argus, published 4 March 2031.');
});

test('sourceFeed() never gives derived words as a headline', () => {
  const text = article('argus', 'It opened.', { headline: 'It opened', headlineBasis: 'derived' });
  assert.equal(feedOf(text).entries[0]?.title, 'The Argus on “Millbrook bridge opens”');
});

test('siteFeed() tells every event, with its last change', () => {
  const feed = siteFeed(edition([argus], [opened]), to);
  assert.deepEqual(
    feed?.entries.map(({ title, page, text, updated }) => [title, page, text, updated.toISOString()]),
    [
      [
        'Millbrook floods',
        'https://example.org/news/events/flood/',
        '1 May 2031 to 3 May 2031. 0 articles.',
        '2031-05-03T00:00:00.000Z',
      ],
      [
        'Millbrook bridge opens',
        'https://example.org/news/events/bridge/',
        '4 March 2031, Millbrook. 1 article: The Argus.',
        '2031-03-06T00:00:00.000Z',
      ],
    ],
  );
});

test('there is no feed without an address of the site, and none without entries', () => {
  const whole = edition([argus], [opened]);
  assert.equal(siteFeed(whole, makeHrefs('/')), undefined);
  assert.equal(sourceFeed(whole, argus, [opened], makeHrefs('/')), undefined);
  assert.equal(sourceFeed(whole, argus, [], to), undefined);
});

test('a feed holds the newest entries, and no more than it can', () => {
  const texts = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => {
    const text = article('argus', 'Open.', { published: `20${10 + index}-03-04` });
    return { ...text, entry: { ...text.entry, id: `bridge/n${index}` } };
  });
  const whole = edition([argus], texts);
  const kept = newestOf(whole.articlesOfSource('argus'));
  assert.deepEqual([kept.length, kept[0]?.facts.published], [FEED_LENGTH, '2064-03-04']);
  const { entries: _, updated: __, ...about } = feedOf(opened);
  const all = sourceFeed(whole, argus, texts, to)?.entries ?? [];
  const made = makeFeed(about, all);
  assert.equal(made?.entries[0]?.published.toISOString(), '2064-03-04T00:00:00.000Z');
  assert.equal(made?.entries.length, FEED_LENGTH);
});
