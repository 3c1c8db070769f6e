import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';

/** The figures of a sentence: their words, and both ends of their values. */
function figuresIn(text: string): [string, number, number | undefined][] {
  const { figures } = compareEvent(inputOf(articleFiles({ echo: ['Storm', text] })));
  return figures.map(({ at, value }) => [at.text, value.low, value.high]);
}

const READ: Readonly<Record<string, readonly [string, [string, number, number | undefined][]]>> = {
  'shares that begin with their point': ['Rain rose .5 percent.', [['.5 percent', 0.5, 0.5]]],
  'no calibres': ['He had a .45-caliber pistol and a 12-gauge shotgun.', []],
  'no body named by its members': ['Ann Vale left the Group of 20 summit.', []],
  'nothing that is dialled': ['Call 911 at once, or wait for the 911 operator.', []],
  'no years in short': ['In ’17 it rained.', []],
  'numbers behind whose they are': ['Rivermouth’s 34 boats sank.', [['34 boats', 34, 34]]],
  'parts of round numbers': [
    'Half a million birds and a half-dozen cats came.',
    [
      ['Half a million birds', 5e5, 5e5],
      ['a half-dozen cats', 6, 6],
    ],
  ],
  'a half behind hyphens': ['It took three-and-a-half hours.', [['three-and-a-half hours', 3.5, 3.5]]],
  'quarters called fourths': ['Three-fourths of bakers left.', [['Three-fourths of bakers', 0.75, 0.75]]],
  'parts of those before': [
    'Twenty cooks came, four of whom left.',
    [
      ['Twenty cooks', 20, 20],
      ['four', 4, 4],
    ],
  ],
  'numbers behind an infinitive': ['Eastford will expel three.', [['three', 3, 3]]],
  'those of a family': ['Bo Marn, a father of four, left.', [['four', 4, 4]]],
  'what has a number in its name': ['It sank two Marn-12 boats.', [['two Marn-12 boats', 2, 2]]],
  'adjectives joined by and': [
    'Two highly respected and experienced cooks came.',
    [['Two highly respected and experienced cooks', 2, 2]],
  ],
  'an article behind a modifier': ['It rained for over an hour.', [['over an hour', 1, undefined]]],
  'no article before ago': ['More than a year ago it rained.', []],
  places: [
    'Bo finished third, with a second-place vote from the No. 2 cook.',
    [
      ['third', 3, 3],
      ['second-place vote', 2, 2],
      ['No. 2 cook', 2, 2],
    ],
  ],
  'no numbers of things': ['Bo ran from Station No. 7 as suspect No. 2.', []],
  'years a sum is for': [
    'It costs $40 over 10 years.',
    [
      ['$40', 40, 40],
      ['10 years', 10, 10],
    ],
  ],
  'what is brought up to': ['This brings the toll up to 14.', [['14', 14, 14]]],
  'no more than that behind take': ['The boat can take up to 14 cooks.', [['up to 14 cooks', 0, 14]]],
  'ranges with hyphens': ['A 12-to-18-month job.', [['12-to-18-month', 12, 18]]],
  'shares with hyphens': ['Seven-in-ten cooks left.', [['Seven-in-ten cooks', 0.7, 0.7]]],
  'what is near a sum': ['It closed near $100.', [['near $100', 90, 110]]],
  'nothing near a house': ['It fell near 40 houses.', [['40 houses', 40, 40]]],
};

for (const [what, [text, expected]] of Object.entries(READ))
  test(`figures reads ${what}`, () => assert.deepEqual(figuresIn(text), expected));
