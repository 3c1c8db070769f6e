import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../text/words.ts';
import { plainNumbersOf } from './plain-numbers.ts';

function read(text: string): [string, number][] {
  return plainNumbersOf(wordsOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);
}

test('plainNumbersOf() reads digits, number words and what multiplies them', () => {
  assert.deepEqual(read('Over 115,000 people and seven dozen boats cost 3.8 billion'), [
    ['115,000', 115000],
    ['seven dozen', 84],
    ['3.8 billion', 3.8e9],
  ]);
});

test('plainNumbersOf() takes one for a number only before what it multiplies', () => {
  assert.deepEqual(read('One of them gave one million'), [['one million', 1e6]]);
});
