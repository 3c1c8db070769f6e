import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rights } from '../schema/source.ts';
import { articleView } from './article/article.ts';
import { citationOf } from './citations/citation.ts';
import type { ArticleText, CaptureText } from './edition.ts';
import { eventView } from './event/event.ts';
import { sourceFeed } from './feeds/article-feeds.ts';
import { comparisonOf, member, pair, span, statement } from './fixtures/small-comparison.ts';
import { article, edition, outlet } from './fixtures/small-edition.ts';
import { eventLists } from './home/home.ts';
import { makeHrefs } from './hrefs.ts';
import { articleMetadata } from './metadata/article-metadata.ts';
import { eventMetadata, sourceMetadata, sourceOnEventMetadata } from './metadata/list-metadata.ts';
import { EXCERPT_WORDS, permit } from './rights.ts';
import { articleList } from './search/article-list.ts';
import { findable } from './search/findable.ts';
import { sourceView } from './source/source.ts';
import { sourceOnEventView } from './source-on-event/source-on-event.ts';
import { toldOf } from './told/told.ts';

const TEN_WORDS = 'One two three four five six seven eight nine ten.';
const LONG = `${'word '.repeat(70).trim()}.`;

function permitted(rights: Rights, text: ArticleText) {
  return permit(text, outlet('argus', 'The Argus', rights).facts);
}

test('permit() lets a source with full rights through unchanged', () => {
  const text = article('argus', `${TEN_WORDS}\n\n${TEN_WORDS}`, {
    dek: 'A dek.',
    captions: [{ text: 'A crowd.', after: 1 }],
  });
  const { blocks, dek, pictures, headline } = permitted('full', text);
  assert.equal(blocks, text.text.blocks);
  assert.equal(dek?.text, 'A dek.');
  assert.equal(pictures[0]?.sentences[0]?.text, 'A crowd.');
  assert.equal(headline?.text, 'Bridge opens, says argus');
});

test('permit() cuts an excerpt at the last whole sentence within 60 words, across blocks', () => {
  const text = article('argus', Array.from({ length: 4 }, () => `${TEN_WORDS} ${TEN_WORDS}`).join('\n\n'));
  const { blocks } = permitted('excerpt', text);
  assert.equal(EXCERPT_WORDS, 60);
  assert.deepEqual(
    blocks.map((block) => block.sentences.length),
    [2, 2, 2],
  );
  const odd = article(
    'argus',
    `${TEN_WORDS} ${TEN_WORDS} ${TEN_WORDS} ${TEN_WORDS} ${TEN_WORDS} One two. ${TEN_WORDS}`,
  );
  assert.equal(permitted('excerpt', odd).blocks[0]?.text.endsWith('One two.'), true);
});

test('permit() excerpts nothing where the first sentence alone is too long, not even a derived headline', () => {
  const text = article('argus', LONG, { headline: 'word word word', headlineBasis: 'derived' });
  const { blocks, derivedHeadline } = permitted('excerpt', text);
  assert.deepEqual(blocks, []);
  assert.equal(derivedHeadline, undefined);
});

test('permit() counts the words of a language that puts no spaces between them', () => {
  const text = article('argus', `${'桥今天开放了'.repeat(30)}。`, { language: 'zh' });
  assert.deepEqual(permitted('excerpt', text).blocks, []);
});

test('permit() gives a derived headline only with the sentence that it is taken from', () => {
  const text = article('argus', TEN_WORDS, { headline: 'One two three', headlineBasis: 'derived' });
  assert.equal(permitted('full', text).derivedHeadline, 'One two three');
  assert.equal(permitted('excerpt', text).derivedHeadline, 'One two three');
  assert.equal(permitted('link', text).derivedHeadline, undefined);
});

/** An article and capture in which every piece of text has a word of its own. */
function canaries(rights: Rights) {
  const source = outlet('argus', 'The Argus', rights);
  const text = article('argus', `${LONG.replaceAll('word', 'bodycanary')}\n\nLatecanary here.`, {
    dek: 'A dekcanary.',
    captions: [{ text: 'A captioncanary.', alt: 'An altcanary', credit: 'A creditcanary', after: 1 }],
    links: [{ text: 'a linkcanary', url: 'https://example.org/a' }],
  });
  const capture = 'Removedcanary line\nChangedcanary line\nKeptcanary line\n';
  const captured: CaptureText = {
    capture,
    receipt: {
      schemaVersion: 1,
      capture: {
        path: 'captures/bridge/argus.txt',
        sha256: 'ab'.repeat(32),
        encoding: 'utf-8',
        length: capture.length,
      },
      tiles: [
        { start: 0, end: 18, to: 'removed', reason: 'a line of the page' },
        { start: 18, end: 19, to: 'markup' },
        { start: 19, end: 37, to: 'body/1', text: 'Othercanary line', reason: 'corrected', by: 'editor' },
        { start: 37, end: 38, to: 'markup' },
        { start: 38, end: 53, to: 'body/2' },
        { start: 53, end: 54, to: 'markup' },
      ],
    },
  };
  const other = article('fax', `${LONG}\n\nFaxcanary came. Furthercanary went.`, { headline: 'Fax opens' });
  const whole = edition([source, outlet('fax', 'Fax', rights)], [text, other]);
  const comparison = comparisonWith(text, other);
  const to = makeHrefs('/');
  const at = makeHrefs('/', 'https://example.org');
  const told = toldOf(whole, whole.event('bridge'), [text, other], comparison, to);
  return JSON.stringify([
    articleView(whole, text, captured, told, to),
    eventView(whole, whole.event('bridge'), [text, other], comparison, to),
    sourceOnEventView(whole, whole.event('bridge'), source, [text], told, to),
    sourceView(whole, source, [text], to),
    articleList(whole, to),
    eventLists(whole, [{ event: whole.event('bridge'), texts: [text, other], comparison }], to),
    findable(whole, [text]),
    articleMetadata(whole, text, at),
    eventMetadata(whole, whole.event('bridge'), [text], at),
    sourceOnEventMetadata(whole, whole.event('bridge'), source, [text], at),
    sourceMetadata(whole, source, [text], at),
    citationOf(whole, text, at),
    sourceFeed(whole, source, [text], at),
  ]);
}

/** Both articles tell one statement, and one sentence stands alone; the words of the pair are words of the texts. */
function comparisonWith(text: ArticleText, other: ArticleText) {
  const [late, fax] = [member(text, 'Latecanary'), member(other, 'Faxcanary')];
  const terms = [{ a: span('Latecanary here.', 'Latecanary'), b: span('Faxcanary came.', 'Faxcanary') }];
  const { article: id, sentence } = member(other, 'Further');
  return comparisonOf([statement('0', [late, fax])], {
    articles: [text, other].map(({ entry }) => ({
      ...{ article: entry.id, source: entry.facts.source, sha256: 'ab'.repeat(32), units: 3, compared: true },
    })),
    pairs: [pair(late, fax, { terms: terms.map((term) => ({ ...term, via: 'concept', term: 'come' })) })],
    singles: [{ article: id, sentence, verdict: 'only' }],
  });
}

test('no view of a source with excerpt or link rights holds a word of its text', () => {
  for (const rights of ['excerpt', 'link'] as const) {
    assert.deepEqual(canaries(rights).match(/\w*canary/g), null, rights);
    assert.match(canaries(rights), /Bridge opens, says argus/);
  }
});

test('the views of a source with full rights hold every word of its text', () => {
  const found = new Set(canaries('full').match(/\w*canary/gi));
  for (const word of [
    'bodycanary',
    'Latecanary',
    'dekcanary',
    'captioncanary',
    'altcanary',
    'creditcanary',
    'linkcanary',
    'Removedcanary',
    'Changedcanary',
    'Othercanary',
    'Faxcanary',
    'Furthercanary',
  ]) {
    assert.ok(found.has(word), word);
  }
});
