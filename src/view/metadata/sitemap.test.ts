import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowhere, one, to } from '../fixtures/small-metadata.ts';
import { sitemapOf } from './sitemap.ts';

test('sitemapOf() lists every page but copies of articles, with days from the content', () => {
  const { whole } = one({ modified: '2031-03-06T10:00Z' });
  const rows = [
    ...(sitemapOf(whole, to) ?? '').matchAll(/<loc>https:\/\/example\.org\/news\/(.*?)<\/loc>(?:<lastmod>(.*?)<)?/g),
  ];
  assert.deepEqual(
    rows.map(([, path, changed]) => [path, changed]),
    [
      ['', '2031-03-06'],
      ['events/flood/', undefined],
      ['events/bridge/', '2031-03-06'],
      ['events/bridge/argus/', '2031-03-06'],
      ['sources/', undefined],
      ['sources/post/', undefined],
      ['sources/argus/', '2031-03-06'],
      ['method/', undefined],
      ['search/', '2031-03-06'],
    ],
  );
  assert.equal(sitemapOf(whole, nowhere), undefined);
});
