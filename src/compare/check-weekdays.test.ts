import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWeekdays } from './check-weekdays.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, FLOOD, inputOf } from './fixtures/event-on-disk.ts';

function problemsOf(sentence: string) {
  const files = articleFiles({ ...FLOOD, mast: ['Dike is checked', sentence] });
  return checkWeekdays(compareEvent(inputOf(files)), files);
}

test('checkWeekdays() reports a weekday that does not fit its day, with the place in the article', () => {
  const [problem, ...others] = problemsOf('The dike was checked on Friday, March 3, 2031.');
  assert.deepEqual(others, []);
  assert.equal(problem?.file, 'articles/flood/mast.md');
  assert.match(problem?.excerpt?.slice((problem.column ?? 0) - 1) ?? '', /^Friday, March 3, 2031/);
  assert.match(problem?.message ?? '', /2031-03-03 is a Monday/);
  assert.match(problem?.remedy ?? '', /sidecar/);
});

test('checkWeekdays() has nothing to say where weekday and day fit', () => {
  assert.deepEqual(problemsOf('The dike was checked on Monday, March 3, and on Friday.'), []);
});

test('checkWeekdays() has nothing to say of what an editor decided', () => {
  const files = articleFiles({ ...FLOOD, mast: ['Dike is checked', 'The dike was checked on Friday, March 3, 2031.'] });
  const comparison = compareEvent(inputOf(files));
  const dates = comparison.dates.map((date) => (date.falls === undefined ? date : { ...date, decided: 'As printed' }));
  assert.deepEqual(checkWeekdays({ dates }, files), []);
});
