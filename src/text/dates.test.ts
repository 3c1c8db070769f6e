import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesOf } from './dates.ts';
import { wordsOf } from './words.ts';

function read(text: string, published = '2031-03-04'): [string, string][] {
  return datesOf(wordsOf(text), published).map(({ start, end, date }) => [text.slice(start, end), date]);
}

test('datesOf() reads days in either order, months and years', () => {
  assert.deepEqual(read('From 5 December 2030 to Jan. 9, 2031, in May 2019 and in 2011'), [
    ['5 December 2030', '2030-12-05'],
    ['Jan. 9, 2031', '2031-01-09'],
    ['May 2019', '2019-05'],
    ['2011', '2011'],
  ]);
});

test('datesOf() takes a day without a year for the last one before publication', () => {
  assert.deepEqual(read('on March 4 and on March 5'), [
    ['March 4', '2031-03-04'],
    ['March 5', '2030-03-05'],
  ]);
});

test('datesOf() takes a weekday for the last one up to the day of publication', () => {
  // 4 March 2031 is a Tuesday.
  assert.deepEqual(read('Tuesday and Wednesday'), [
    ['Tuesday', '2031-03-04'],
    ['Wednesday', '2031-02-26'],
  ]);
  assert.deepEqual(read('Tuesday', ''), []);
});

test('datesOf() reads an ordinal day with its year', () => {
  assert.deepEqual(read('September 11th, 2001'), [['September 11th, 2001', '2001-09-11']]);
});

test('datesOf() leaves may, march and May without a number alone', () => {
  assert.deepEqual(read('They may march. May the mayor come; Ms May did.'), []);
});
