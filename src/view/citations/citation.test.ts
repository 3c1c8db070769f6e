import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleFacts } from '../../schema/article.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { citationOf } from './citation.ts';

function cite(facts: Partial<ArticleFacts> = {}, to = makeHrefs('/news/', 'https://example.org')) {
  const text = article('argus', 'It opened. The mayor came.', facts);
  return citationOf(edition([outlet('argus', 'The Argus', 'link')], [text]), text, to);
}

test('citationOf() names headline, authors, day, outlet, language and copy', () => {
  assert.deepEqual(cite({ bylines: ['Ann Lee', 'The Argus'], published: '2031-03-04T09:28', language: 'pt-BR' }), {
    id: 'bridge/argus',
    title: 'Bridge opens, says argus',
    authors: [
      { kind: 'person', given: 'Ann', family: 'Lee' },
      { kind: 'organisation', name: 'The Argus' },
    ],
    day: '2031-03-04',
    container: 'The Argus',
    url: 'https://example.org/news/articles/bridge/argus/',
    language: 'pt-BR',
    note: `Millbrook Papers, bridge/argus, SHA-256 ${'ab'.repeat(32)}`,
  });
});

test('citationOf() leads to the original rather than to our copy, and nowhere if neither has an address', () => {
  assert.equal(cite({ url: 'https://argus.example/a' }).url, 'https://argus.example/a');
  assert.equal(cite({}, makeHrefs('/')).url, undefined);
});

test('citationOf() describes an article without a headline and never prints derived words', () => {
  assert.equal(
    cite({ headline: 'It opened', headlineBasis: 'derived' }).title,
    'The Argus on “Millbrook bridge opens”',
  );
});

test('citationOf() names no author where none is printed', () => {
  assert.deepEqual(cite({ agencies: ['North Wire'] }).authors, []);
});
