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

const APART_TOO: Readonly<Record<string, readonly [string, string]>> = {
  'rates on two things': [
    'Ann Vale wants a 25 percent duty on boats from Rivermouth this year.',
    'Ann Vale wants a 25 percent duty on $34 million of cheese from Rivermouth this year.',
  ],
  'one side of a score and a share that stands alone': [
    'In Eastford bakers back Ann Vale (49-47 percent) this week.',
    'In Eastford 47 percent of bakers back Ann Vale this week.',
  ],
  'limits that are far from each other': [
    'More than 150,000 people were injured by the storm in Eastford.',
    'The storm left more than 240,000 people injured on the coast and in Eastford, from bakers to fishermen.',
  ],
  'where one limit begins and where another ends': [
    'Ann Vale wants a tax on bakers of Eastford with more than $200,000 a year.',
    'Ann Vale wants a tax on bakers of Eastford with less than $250,000 a year.',
  ],
  'a length of time of a sum and one of none': [
    'The plan of Eastford would spend $40 million in fees over 10 years, Ann Vale said.',
    'The plan of Eastford mends the dam within 10 years, Ann Vale said.',
  ],
};

for (const [what, [echo, post]] of Object.entries(APART_TOO))
  test(`figures keeps apart ${what}`, () => assert.deepEqual(groupsIn(echo, post), []));

const TOGETHER: Readonly<Record<string, readonly [string, string]>> = {
  'a share told with another in other words': [
    'Ann Vale has 49 percent in the poll, Bo Marn 44 percent.',
    'In the poll 49 percent of bakers back Ann Vale.',
  ],
  'a share, and the same that an office is cited for': [
    'In April 14.7 percent of Germans had no work.',
    'In April 14.7 percent had no work, the Labour Office said.',
  ],
  'an age in front of a name and one behind it': [
    'Police held 31-year-old Bo Marn in the woods.',
    'Marn, 31, looked tired before the judge.',
  ],
  'a share and what it was before, in both orders': [
    'The share of bakers without work rose to 8.2 percent in May from 8.1 percent in April.',
    'There was a rise of the share of bakers without work from 8.1 percent in April to 8.2 percent in May.',
  ],
  'a lead with names in the same order': [
    'Ann Vale leads Bo Marn by three points in Eastford.',
    'Ann Vale leads Bo Marn by three points in Eastford, a poll says.',
  ],
};

for (const [what, [echo, post]] of Object.entries(TOGETHER))
  test(`figures keeps together ${what}`, () => assert.equal(groupsIn(echo, post).length > 0, true));
