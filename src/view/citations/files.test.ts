import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHrefs } from '../hrefs.ts';
import { articleCitations } from './files.ts';

const to = makeHrefs('/news/');
const hrefs = (citationFiles?: 'article' | 'event') =>
  articleCitations({ citationFiles }, to, 'bridge/argus').flatMap(({ href = [] }) => href);

test('articleCitations() leads to files of the article, or of its event where site.yaml wants fewer files', () => {
  const own = ['bib', 'ris', 'csl.json'].map((ending) => `/news/articles/bridge/argus/cite.${ending}`);
  assert.deepEqual([hrefs(), hrefs('article')], [own, own]);
  assert.deepEqual(
    hrefs('event'),
    ['bib', 'ris', 'csl.json'].map((ending) => `/news/events/bridge/cite.${ending}`),
  );
});
