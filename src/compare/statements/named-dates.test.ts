import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayReaderOf } from '../dates/read-dates.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { namedDatesOf } from './named-dates.ts';

function read(text: string, published = '2031-03-04T09:00+01:00'): [string, string][] {
  const found = namedDatesOf(text, published, dayReaderOf(ENGLISH));
  return found.map(({ start, end, date }) => [text.slice(start, end), date]);
}

test('namedDatesOf() gives days, months and years as exact as the words are', () => {
  assert.deepEqual(read('From 5 December 2030, in May 2019 and in 2011 the dike held; yesterday it broke.'), [
    ['5 December 2030', '2030-12-05'],
    ['May 2019', '2019-05'],
    ['2011', '2011'],
    ['yesterday', '2031-03-03'],
  ]);
});

test('namedDatesOf() takes a weekday for the last one, and no clock time', () => {
  // 4 March 2031 is a Tuesday.
  assert.deepEqual(read('It broke at 9 a.m. on Friday.'), [['Friday', '2031-02-28']]);
});

test('namedDatesOf() leaves out spans, weeks, decades and what has no date', () => {
  assert.deepEqual(read('From 3 to 5 March 2030, last week, in the 1990s and days later nothing was heard.'), []);
});
