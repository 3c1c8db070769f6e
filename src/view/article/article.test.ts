import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleFacts } from '../../schema/article.ts';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { articleView } from './article.ts';

const to = makeHrefs('/');
const captured = {
  capture: 'x',
  receipt: {
    schemaVersion: 1 as const,
    capture: { path: 'captures/bridge/argus.txt', sha256: 'ab'.repeat(32), encoding: 'utf-8', length: 1 },
    tiles: [{ start: 0, end: 1, to: 'body/1' }],
  },
};
const sources = [outlet('argus', 'The Argus'), outlet('fax', 'Fax'), outlet('post', 'Post')];

function view(facts: Partial<ArticleFacts> = {}) {
  const texts = [
    article('argus', 'It opened. The mayor came.', facts),
    article('fax', 'Open.'),
    article('post', 'Open.'),
  ];
  const whole = edition(sources, texts);
  const [text] = texts;
  assert.ok(text);
  return articleView(whole, { ...text, entry: whole.article(text.entry.id) }, captured, undefined, to);
}

test('articleView() says which article of the event it is and leads to its neighbours by name', () => {
  const { kicker, previous, next } = view();
  assert.deepEqual(
    kicker.map(({ text }) => text),
    ['Millbrook bridge opens', 'article 3 of 3', 'All articles side by side'],
  );
  assert.deepEqual(previous, { name: 'Post', href: '/articles/bridge/post/' });
  assert.equal(next, undefined);
});

test('articleView() says that the capture has no headline, and marks the derived words as such', () => {
  const { headline, derived, title } = view({ headline: 'It opened', headlineBasis: 'derived' });
  assert.deepEqual(headline, { text: 'Headline: none in the capture', id: undefined, isPrinted: false });
  assert.equal(derived, 'It opened');
  assert.equal(title, 'The Argus on “Millbrook bridge opens”');
});

test('articleView() names author, original and date in its meta line', () => {
  const { meta } = view({
    bylines: ['Ann Lee', 'Bo Day'],
    url: 'https://example.org/a',
    published: '2031-03-04T09:28',
  });
  assert.deepEqual(
    meta.map(({ text }) => text),
    ['The Argus', '4 March 2031, 09:28 (time zone not stated)', 'original', 'By Ann Lee and Bo Day'],
  );
});

test('articleView() does not say twice that an outlet signs its own report', () => {
  const texts = (bylines: string[]) => view({ bylines }).meta.map(({ text }) => text);
  assert.deepEqual(texts(['The Argus']), ['The Argus', '4 March 2031']);
  assert.deepEqual(texts(['The Argus', 'Ann Lee']), ['The Argus', '4 March 2031', 'By Ann Lee']);
});

test('articleView() says how an inferred date is known', () => {
  const { facts } = view({ publishedBasis: 'inferred', publishedReason: 'The text says “Tuesday”' });
  const [published] = facts;
  assert.deepEqual(
    published?.lines.map(([words]) => words?.text),
    ['4 March 2031', 'inferred: The text says “Tuesday”'],
  );
});

test('articleView() cites author, headline, source, date and the capture’s digest', () => {
  assert.equal(
    view({ bylines: ['Ann Lee'] })
      .cite.map(({ text }) => text)
      .join(' '),
    'Ann Lee, “Bridge opens, says argus”, The Argus, 4 March 2031. Millbrook Papers, bridge/argus, SHA-256 abababababab.',
  );
});

test('articleView() cites an outlet once that signs its own report', () => {
  const { cite } = view({ bylines: ['The Argus', 'Ann Lee'] });
  assert.deepEqual(
    cite.slice(0, 3).map(({ text }) => text),
    ['Ann Lee,', '“Bridge opens, says argus”,', 'The Argus,'],
  );
});

test('articleView() gives a text its direction from its language', () => {
  assert.deepEqual(view({ language: 'ar' }).language, { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(view({ language: 'pt-BR' }).language, { lang: 'pt-BR', dir: 'ltr' });
});

test('articleView() explains the marks of a compared article, and says why there are none in another', () => {
  const texts = ['argus', 'fax'].map((name) => article(name, 'It opened.'));
  const [own] = texts;
  assert.ok(own);
  const rang = statement(
    '0',
    texts.map((text) => member(text, 'opened')),
  );
  const legendOf = (compared: boolean) => {
    const record = { article: own.entry.id, source: 'argus', sha256: 'ab'.repeat(32), units: 2, compared };
    const all = told(texts, [rang], { articles: [compared ? record : { ...record, reason: 'It is in French' }] });
    return articleView(all.edition, own, captured, all, to).legend;
  };
  assert.equal(legendOf(false), 'Not compared. It is in French.');
  assert.doesNotMatch(legendOf(true) ?? 'Not compared', /Not compared/);
});
