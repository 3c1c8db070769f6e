import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, nowhere, one, to } from '../fixtures/small-metadata.ts';
import { articleMetadata } from './article-metadata.ts';
import { headOf } from './head.ts';
import { homeMetadata } from './plain-metadata.ts';

test('headOf() names the page’s own address only where the site’s is known, and never without metadata', () => {
  const { whole } = one();
  const about = { title: 'Millbrook', metadata: homeMetadata(whole.site, to), hasFeed: true };
  const known = headOf(whole.site, to, about);
  assert.deepEqual(contents(known, 'og:url'), ['https://example.org/news/']);
  assert.deepEqual(
    known.links.map(({ rel, href }) => [rel, href]),
    [
      ['canonical', 'https://example.org/news/'],
      ['alternate', 'https://example.org/news/rss.xml'],
      ['alternate', 'https://example.org/news/atom.xml'],
      ['alternate', 'https://example.org/news/feed.json'],
    ],
  );
  const unknown = headOf(whole.site, nowhere, about);
  assert.deepEqual([contents(unknown, 'og:url'), unknown.links], [[], []]);
  const missing = headOf(whole.site, to, { ...about, metadata: undefined, hasFeed: false });
  assert.deepEqual([missing.links, missing.data, contents(missing, 'og:title')], [[], undefined, ['Millbrook']]);
});

test('headOf() names the site, its language and what sort of page it is', () => {
  const { text, whole } = one();
  const head = headOf({ ...whole.site, language: 'pt-BR' }, to, {
    title: 'A',
    metadata: articleMetadata(whole, text, to),
    hasFeed: true,
  });
  assert.deepEqual(
    ['og:title', 'og:type', 'og:site_name', 'og:locale'].map((key) => contents(head, key)),
    [['A'], ['article'], ['Millbrook Papers'], ['pt_BR']],
  );
});

test('headOf() names a picture of the size it has, and none where the site has no address', () => {
  const { whole } = one();
  const about = { title: 'A', metadata: homeMetadata(whole.site, to), hasFeed: true };
  const keys = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'twitter:card'];
  assert.deepEqual(
    keys.map((key) => contents(headOf(whole.site, to, about), key)),
    [['https://example.org/news/share.png'], ['image/png'], ['1200'], ['630'], ['summary_large_image']],
  );
  assert.match(contents(headOf(whole.site, to, about), 'og:image:alt').join(), /columns/);
  assert.deepEqual(
    keys.flatMap((key) => contents(headOf(whole.site, nowhere, about), key)),
    ['summary'],
  );
});
