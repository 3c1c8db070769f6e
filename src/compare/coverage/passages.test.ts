import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { prepare } from '../statements/prepare.ts';
import type { ToldApart } from './nearest.ts';
import { heldShares } from './passages.ts';

const ASKED = 'bakers feared storms near dams';
/** Sentences that share no word with it. */
const filler = (count: number) => Array.from({ length: count }, (_, at) => `pilot ${'abcdefgh'[at]}x sang`);

/** The share of the first sentence of `asked` that stands together in the others; one sentence a line. */
function heldOf(others: Readonly<Record<string, readonly string[]>>, apart: ToldApart = new Map()): number {
  const texts = Object.fromEntries(Object.entries(others).map(([name, lines]) => [name, lines.join('\n')]));
  return heldShares(prepare(corpusOf(eventOf({ asked: ASKED, ...texts }))).units, apart)(0);
}

test('heldShares() adds up what neighbouring sentences hold, each word once', () => {
  assert.equal(heldOf({ post: ['bakers slept'] }), 0.2);
  assert.equal(heldOf({ post: ['bakers slept', 'storms ended'] }), 0.4);
  assert.equal(heldOf({ post: ['bakers slept', 'bakers woke'] }), 0.2);
  assert.equal(heldOf({ post: filler(3) }), 0);
});

test('heldShares() does not put together what stands more than eight sentences apart', () => {
  assert.equal(heldOf({ post: ['bakers slept', ...filler(6), 'storms ended'] }), 0.4);
  assert.equal(heldOf({ post: ['bakers slept', ...filler(7), 'storms ended'] }), 0.2);
});

test('heldShares() puts nothing together of two articles, and does not look into the source’s own', () => {
  assert.equal(heldOf({ post: ['bakers slept'], star: ['storms ended'] }), 0.2);
  const event = eventOf({ asked: ASKED, post: ASKED });
  const own = { ...event, articles: event.articles.map((article) => ({ ...article, source: 'echo' })) };
  assert.equal(heldShares(prepare(corpusOf(own)).units, new Map())(0), 0);
});

test('heldShares() leaves out sentences that an editor told apart from it', () => {
  assert.equal(heldOf({ post: ['bakers slept', 'storms ended'] }, new Map([[0, new Set([1])]])), 0.2);
  assert.equal(heldOf({ post: ['bakers slept', 'storms ended'] }, new Map([[1, new Set([0])]])), 0.4);
});
