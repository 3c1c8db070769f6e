import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsIn } from '../fixtures/groups-in.ts';

const APART: Readonly<Record<string, readonly [string, string]>> = {
  'shares of two people': [
    'In Eastford 16 percent of bakers back Ann Vale, 6 percent Cy Dorn.',
    'In Eastford 6 percent of bakers back Ann Vale, 16 percent Cy Dorn.',
  ],
  'leads that point in two directions': [
    'Ann Vale leads Bo Marn by three points among bakers in Eastford.',
    'Bo Marn leads Ann Vale by three points among bakers in Eastford.',
  ],
  'shares with other company': [
    'Bakers of Eastford back Ann Vale by 49 percent to 44 percent this week.',
    'Bakers of Eastford back Ann Vale by 49 percent to 31 percent this week.',
  ],
  'shares among other people': [
    'Ann Vale leads in Eastford with 54 percent among bakers.',
    'Ann Vale leads in Eastford with 54 percent among fishermen.',
  ],
  'lengths of time of two sums': [
    'The dam of Eastford costs $40 million over 10 years.',
    'The bridge of Eastford costs $90 million over 10 years.',
  ],
  'margins of error of two polls': [
    'The margin of error is 3.5 percentage points for all bakers.',
    'The margin of error is 3.5 percentage points for all bakers of the poll.',
  ],
};

for (const [what, [echo, post]] of Object.entries(APART))
  test(`figures keeps apart ${what}`, () => {
    const [numbers] = [
      groupsIn(echo, post).filter((words) => /49|54|three|3\.5|10 years|^(?:16|6) /u.test(words[0] ?? '')),
    ];
    assert.deepEqual(numbers, []);
  });

const TOGETHER: Readonly<Record<string, readonly [string, string]>> = {
  'a share told with another in other words': [
    'Ann Vale has 49 percent in the poll, Bo Marn 44 percent.',
    'In the poll 49 percent of bakers back Ann Vale.',
  ],
  'a lead with names in the same order': [
    'Ann Vale leads Bo Marn by three points in Eastford.',
    'Ann Vale leads Bo Marn by three points in Eastford, a poll says.',
  ],
};

for (const [what, [echo, post]] of Object.entries(TOGETHER))
  test(`figures keeps together ${what}`, () => assert.equal(groupsIn(echo, post).length > 0, true));
