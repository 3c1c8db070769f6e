import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { asOfDay } from './scope.ts';

const FIGURE = '40 barges';

/** The day as of which the number of barges is given, every `words` being one named day. */
function dayIn(text: string, ...days: readonly string[]): string | undefined {
  const dates = days.map((words, place): TimeExpression => {
    const start = text.indexOf(words);
    const at = { article: 'a/b', sentence: 's-00000001', start, end: start + words.length, text: words };
    return { id: `d-${place}`, at, precision: 'day', iso: `2031-03-0${place + 1}`, role: 'event', rule: 'x' };
  });
  const start = text.indexOf(FIGURE);
  return asOfDay(text, { start, end: start + FIGURE.length }, dates);
}

test('asOfDay() is the only day of a sentence, before the figure or behind it', () => {
  assert.equal(dayIn('On Monday 40 barges were moored.', 'Monday'), '2031-03-01');
  assert.equal(dayIn('Some 40 barges were moored, the harbour said on Monday.', 'Monday'), '2031-03-01');
  assert.equal(dayIn('On Monday 40 barges were moored, on Tuesday none.', 'Monday', 'Tuesday'), undefined);
  assert.equal(dayIn('Some 40 barges were moored.'), undefined);
});

test('asOfDay() is no day that something else happened on', () => {
  assert.equal(dayIn('Some 40 barges fled the flood, which began on Monday.', 'Monday'), undefined);
  assert.equal(dayIn('Some 40 barges have been moored since Monday.', 'Monday'), undefined);
  const both = 'Some 40 barges fled on Tuesday from the flood, which began on Monday.';
  assert.equal(dayIn(both, 'Tuesday', 'Monday'), '2031-03-01');
});
