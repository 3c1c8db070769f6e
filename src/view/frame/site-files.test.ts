import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { siteFiles } from './site-files.ts';

const WHOLE = edition([outlet('argus', 'The Argus')], [article('argus', 'It rained.')]);

test('siteFiles() writes feeds, their list and the sitemap with whole addresses', () => {
  const { xml, json } = siteFiles(WHOLE, makeHrefs('/', 'https://example.org'));
  assert.deepEqual(
    [...xml, ...json].map(({ name }) => name),
    ['rss', 'atom', 'opml', 'sitemap', 'feed'],
  );
  for (const { name, text } of [...xml, ...json]) assert.match(text, /https:\/\/example\.org\//, name);
});

test('siteFiles() writes nothing where nobody has said where the site will stand', () => {
  assert.deepEqual(siteFiles(WHOLE, makeHrefs('/')), { xml: [], json: [] });
});
