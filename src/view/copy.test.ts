import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copy } from './copy.ts';
import { grouped } from './parts/counted-words.ts';

test('copy counts one thing in the singular and every other number in the plural', () => {
  assert.equal(copy.articles(1), '1 article');
  assert.equal(copy.articles(0), '0 articles');
  assert.equal(copy.sentences(21), '21 sentences');
  assert.equal(copy.search.found(1, 1), '1 sentence in 1 source');
  assert.equal(copy.search.found(1200, 2), '1,200 sentences in 2 sources');
});

test('grouped() separates thousands', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(grouped), ['0', '999', '1,000', '1,234,567']);
});

test('copy lists names with “and” before the last', () => {
  assert.equal(copy.by(['Ann']), 'By Ann');
  assert.equal(copy.by(['Ann', 'Bo', 'Cy']), 'By Ann, Bo and Cy');
});

test('copy avoids the words that judge', () => {
  const forbidden = /\b(?:agrees?|confirms?|omit(?:s|ted)?|missing|ignores?|claims?|biased?|story|stories)\b/i;
  const words = JSON.stringify(copy, (_, value) => (typeof value === 'function' ? String(value) : value));
  assert.doesNotMatch(words.replaceAll(/no claim about any border/g, ''), forbidden);
});
