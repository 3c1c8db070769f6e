import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleHead, contents, nowhere, thing } from '../fixtures/small-metadata.ts';

test('articleMetadata() tells Zotero type, title, authors, date, publication and language', () => {
  const head = articleHead({ bylines: ['Ann Lee', 'News Desk'], published: '2031-03-04T09:28', language: 'ar' });
  const fields = ['type', 'title', 'creator', 'date', 'source', 'publisher', 'language', 'identifier'];
  assert.deepEqual(
    fields.map((field) => contents(head, `DC.${field}`)),
    [
      ['newsItem'],
      ['Bridge opens, says argus'],
      ['Ann Lee', 'News Desk'],
      ['2031-03-04T09:28'],
      ['The Argus'],
      ['The Argus'],
      ['ar'],
      ['https://example.org/news/articles/bridge/argus/'],
    ],
  );
  assert.equal(head.links.find(({ rel }) => rel === 'schema.DC')?.href, 'http://purl.org/dc/elements/1.1/');
  assert.deepEqual(contents(articleHead({ url: 'https://argus.example/a' }), 'DC.identifier'), [
    'https://argus.example/a',
  ]);
  assert.deepEqual(contents(articleHead({}, nowhere), 'DC.identifier'), ['bridge/argus']);
});

test('articleMetadata() gives Open Graph the times that are known, and no others', () => {
  const head = articleHead({ published: '2031-03-04', modified: '2031-03-05T10:00Z' });
  assert.deepEqual(contents(head, 'article:published_time'), ['2031-03-04']);
  assert.deepEqual(contents(head, 'article:modified_time'), ['2031-03-05T10:00Z']);
  assert.deepEqual(contents(articleHead(), 'article:modified_time'), []);
});

test('articleMetadata() describes a news article based on its original, on the event', () => {
  const news = thing(articleHead({ bylines: ['Ann Lee', 'The Argus'], url: 'https://argus.example/a' }), 'NewsArticle');
  assert.deepEqual(news, {
    '@type': 'NewsArticle',
    headline: 'Bridge opens, says argus',
    url: 'https://example.org/news/articles/bridge/argus/',
    inLanguage: 'en',
    datePublished: '2031-03-04',
    author: [
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Organization', name: 'The Argus' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Argus' },
    isBasedOn: 'https://argus.example/a',
    about: { '@id': 'https://example.org/news/events/bridge/#event' },
  });
  assert.equal('author' in thing(articleHead(), 'NewsArticle'), false);
});

test('articleMetadata() never gives derived words as a headline', () => {
  const head = articleHead({ headline: 'It opened', headlineBasis: 'derived' });
  assert.doesNotMatch(JSON.stringify(head), /It opened/);
  const news = thing(head, 'NewsArticle');
  assert.deepEqual([news['headline'], news['name']], [undefined, 'The Argus on “Millbrook bridge opens”']);
});
