import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceKey, sliceKey } from './sentence-key.ts';

const SLICE = { article: 'flood/echo', sentence: 's-1', start: 2, end: 7, text: 'river' };

test('sentenceKey() and sliceKey() name a sentence and a run of its words', () => {
  assert.equal(sentenceKey(SLICE), 'flood/echo#s-1');
  assert.equal(sliceKey(SLICE), 'flood/echo#s-1:2-7');
});
