import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFiles, eventOnDisk } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';

/** Times and numbers whose value is not written in their words, but follows from them. */
const TOLD = [
  'It opened on Boxing Day 2028 and shut on Christmas Day.',
  'Sales rose in the third quarter of 2029, in the first four months of 2030 and in Q3 2028.',
  'Sales fell in the second half of last year and in the three months to September.',
  'For the year ended March 2030, wages rose; for the year ended Jan. 31, they fell.',
  'The mill will close in about 15 years.',
  'It cost billions of dollars, scores of boats and 6-foot-8 of rope.',
  'Between 5 miles and 7 miles of road and anywhere from 26 percent to 28 percent of the fields were lost.',
  'It cost 3 lakh rupees.',
];

for (const text of TOLD) {
  test(`verifyComparison() finds nothing in “${text}”`, () => {
    assert.deepEqual(verifyComparison(eventOnDisk(articleFiles({ echo: ['Dike bursts', text] }))), []);
  });
}

/** A comparison with one value exchanged in its file. */
function exchanged(text: string, from: string, to: string): string[] {
  const disk = eventOnDisk(articleFiles({ echo: ['Dike bursts', text] }));
  assert.ok(disk.comparison.text.includes(from), from);
  const comparison = { ...disk.comparison, text: disk.comparison.text.replaceAll(from, to) };
  return verifyComparison({ ...disk, comparison }).map(({ message }) => message);
}

test('verifyComparison() finds a quarter, a feast and a span of months in another year', () => {
  const quarter = exchanged('Sales rose in the third quarter of 2029.', '2029-07/2029-09', '2027-07/2027-09');
  assert.match(quarter.join(), /does not follow from “third quarter of 2029”/);
  const feast = exchanged('It opened on Boxing Day 2028.', '"2028-12-26"', '"2027-12-26"');
  assert.match(feast.join(), /does not follow from “Boxing Day 2028”/);
  const months = exchanged('Sales fell in the three months to September.', '2030-09"', '2030-08"');
  assert.match(months.join(), /does not follow from “three months to September”/);
});

test('verifyComparison() finds equal values of two days that are called plainly the same, and days that are not the figures’', () => {
  const disk = eventOnDisk(
    articleFiles({
      echo: ['Dike bursts', 'On Monday 300 houses of Eastford stood under water, the mayor said.'],
      post: ['Dike bursts', 'On Tuesday 300 houses of Eastford stood under water, the mayor said.'],
    }),
  );
  assert.deepEqual(verifyComparison(disk), []);
  const messages = (from: string, to: string) => {
    assert.ok(disk.comparison.text.includes(from), from);
    const comparison = { ...disk.comparison, text: disk.comparison.text.replaceAll(from, to) };
    return verifyComparison({ ...disk, comparison }).map(({ message }) => message);
  };
  assert.match(messages('same value, other day', 'same value').join(), /The days of the two figures are not as/);
  assert.match(messages('"asOf":"2031-03-04"', '"asOf":"2031-03-03"').join(), /The days of the two figures are not as/);
});
