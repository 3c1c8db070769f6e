import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceIds } from './sentence-id.ts';

test('sentenceIds() gives s- and the first 8 hex digits of the SHA-256 of the UTF-8 text', () => {
  assert.equal(sentenceIds()('abc'), 's-ba7816bf');
  assert.equal(sentenceIds()('é'), 's-4a99557e');
});

test('sentenceIds() counts repeats in the order of asking, for each article anew', () => {
  const idOf = sentenceIds();
  assert.deepEqual(
    ['abc', 'x', 'abc', 'abc'].map((text) => idOf(text).replace(/^s-.{8}/, '')),
    ['', '', '-2', '-3'],
  );
  assert.equal(sentenceIds()('abc'), 's-ba7816bf');
});

test('sentenceIds() tells texts apart that differ only in a no-break space or in normalisation', () => {
  const idOf = sentenceIds();
  assert.equal(new Set(['a b', 'a\u00a0b', 'é', 'e\u0301'].map(idOf)).size, 4);
});
