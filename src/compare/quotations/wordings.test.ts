import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { wordingReader } from './wordings.ts';

const SMALL = new Set('a and for in is it not of on the to we'.split(' '));
const wordingsOf = wordingReader(SMALL);

function quotation(id: string, ...texts: readonly string[]): Quotation {
  const slices = texts.map((text, at): Slice => {
    const start = at * 3;
    return { article: `flood/${id}`, sentence: `s-${at}`, start, end: start + text.length, text };
  });
  return { id, slices, kind: 'full', basis: 'none', rule: 'no tag' };
}

/** The shared runs of two quotations as they stand in the first. */
function shared(a: readonly string[], b: readonly string[]): string[] | undefined {
  const [wording] = wordingsOf([quotation('one', ...a), quotation('two', ...b)]);
  assert.deepEqual([wording?.a, wording?.b], ['one', 'two']);
  return wording?.shared?.map((run) => run.a.text);
}

test('wordingsOf() gives the runs of words that both versions print', () => {
  const found = shared(
    ['To protect the lives of our crews we close the harbour'],
    ['To guard the lives of our crews we shut the harbour'],
  );
  assert.deepEqual(found, ['To', 'the lives of our crews we', 'the harbour']);
});

test('wordingsOf() goes on with a variant over one or two small words, and not over others', () => {
  const found = shared(
    ['the boats left and sank near the northern pier today'],
    ['the boats docked and burnt near the northern quay today'],
  );
  assert.deepEqual(found, ['the boats', 'near the northern', 'today']);
});

test('wordingsOf() takes capitals, apostrophes and punctuation for the printer’s', () => {
  assert.deepEqual(shared(['Nobody’s home, we said.'], ["nobody's home – we said"]), ['Nobody’s home, we said']);
});

test('wordingsOf() says of words that both print where each stands', () => {
  const [wording] = wordingsOf([quotation('one', 'x', 'The old bridge fell'), quotation('two', 'Our bridge fell')]);
  assert.deepEqual(wording?.shared, [
    {
      a: { article: 'flood/one', sentence: 's-1', start: 11, end: 22, text: 'bridge fell' },
      b: { article: 'flood/two', sentence: 's-0', start: 4, end: 15, text: 'bridge fell' },
    },
  ]);
});

test('wordingsOf() ends a run where a sentence of either version ends', () => {
  const found = shared(['The bridge fell.', 'Nobody drowned.'], ['The bridge fell, nobody drowned']);
  assert.deepEqual(found, ['The bridge fell', 'Nobody drowned']);
});

test('wordingsOf() gives no runs of versions that share too few of their content words', () => {
  assert.equal(shared(['We lost the old bridge to the river'], ['The river took what is on it']), undefined);
  assert.deepEqual(shared(['We lost the old northern bridge to the river'], ['old northern bridge']), [
    'old northern bridge',
  ]);
});

test('wordingsOf() puts every other version beside the first of those with the most words', () => {
  const versions = [quotation('b', 'no boats'), quotation('a', 'no boats sail'), quotation('c', 'no ferry sails')];
  const found = wordingsOf(versions).map(({ a, b }) => [a, b]);
  assert.deepEqual(found, [
    ['a', 'b'],
    ['a', 'c'],
  ]);
  assert.deepEqual(wordingsOf([]), []);
});
