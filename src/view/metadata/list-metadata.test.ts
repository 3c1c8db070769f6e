import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleText } from '../edition.ts';
import { argus, nowhere, one, thing, to } from '../fixtures/small-metadata.ts';
import { articleMetadata } from './article-metadata.ts';
import { eventMetadata, sourceMetadata, sourceOnEventMetadata } from './list-metadata.ts';
import type { Metadata } from './metadata.ts';
import { homeMetadata, plainMetadata } from './plain-metadata.ts';

test('eventMetadata() describes a collection about the event, with its articles in order', () => {
  const { text, whole } = one();
  const page = thing(eventMetadata(whole, whole.event('bridge'), [text], to), 'CollectionPage');
  assert.deepEqual(page['about'], {
    '@type': 'Event',
    '@id': 'https://example.org/news/events/bridge/#event',
    name: 'Millbrook bridge opens',
    startDate: '2031-03-04',
    location: { '@type': 'Place', name: 'Millbrook' },
  });
  assert.deepEqual(page['mainEntity'], {
    '@type': 'ItemList',
    numberOfItems: 1,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Bridge opens, says argus',
        url: 'https://example.org/news/articles/bridge/argus/',
      },
    ],
  });
});

test('every page but the home page has breadcrumbs from the home page to itself', () => {
  const { text, whole } = one();
  const pages = [
    articleMetadata(whole, text, nowhere),
    eventMetadata(whole, whole.event('bridge'), [text], nowhere),
    sourceOnEventMetadata(whole, whole.event('bridge'), argus, [text], nowhere),
    sourceMetadata(whole, argus, [text], nowhere),
    plainMetadata(whole.site, nowhere, { name: 'Method', href: nowhere.method }),
  ];
  for (const page of pages) {
    const crumbs = thing(page, 'BreadcrumbList')['itemListElement'] as { item: string; position: number }[];
    assert.deepEqual([crumbs[0]?.item, crumbs.at(-1)?.item], ['/news/', page.href]);
    assert.deepEqual(
      crumbs.map(({ position }) => position),
      crumbs.map((_, index) => index + 1),
    );
  }
  assert.equal(thing(homeMetadata(whole.site, to), 'WebSite')['url'], 'https://example.org/news/');
});

test('no page rates a claim', () => {
  const { text, whole } = one();
  const pages: Metadata[] = [articleMetadata(whole, text, to), eventMetadata(whole, whole.event('bridge'), [text], to)];
  assert.doesNotMatch(JSON.stringify(pages), /ClaimReview|Rating/);
});

test('sourceMetadata() leads to the source’s feeds, unless it has no articles or nobody knows where the site stands', () => {
  const { text, whole } = one();
  const feeds = (texts: ArticleText[], hrefs = to) =>
    sourceMetadata(whole, argus, texts, hrefs).links.map(({ href, type }) => [href, type]);
  assert.deepEqual(feeds([text]), [
    ['https://example.org/news/sources/argus/rss.xml', 'application/rss+xml'],
    ['https://example.org/news/sources/argus/atom.xml', 'application/atom+xml'],
    ['https://example.org/news/sources/argus/feed.json', 'application/feed+json'],
  ]);
  assert.deepEqual(feeds([]), []);
  assert.deepEqual(feeds([text], nowhere), []);
});
