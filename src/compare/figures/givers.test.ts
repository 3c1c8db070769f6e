import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';

/** Each number of a paragraph with who gives it. */
function giversIn(text: string): (string | undefined)[][] {
  const { figures } = compareEvent(inputOf(articleFiles({ echo: ['Storm', text] })));
  return figures.map(({ number, by }) => [number.text, by?.at.text]);
}

test('giversOf() takes nobody for who gives the number of those who are cited', () => {
  const text = 'While the mayor said the dam would hold, two engineers said 40 houses were in danger.';
  assert.deepEqual(giversIn(text), [
    ['two', undefined],
    ['40', 'engineers'],
  ]);
});

test('giversOf() takes nobody for who gives the number that counts them: the pronoun stands', () => {
  assert.deepEqual(giversIn('The mayor, Ann Vale, came late. One person was hurt in the flood, he said.'), [
    ['One', 'he'],
  ]);
});

test('giversOf() ends what is no clause before “though”', () => {
  const text = 'Ann Vale announced her support for the dam, though dozens of farmers have doubts.';
  assert.deepEqual(giversIn(text), [['dozens', undefined]]);
});

test('giversOf() lets those who are told of be counted by who tells it', () => {
  const text = 'Ann Vale said that 40 neighbours had urged the council to open the dam.';
  assert.deepEqual(giversIn(text), [['40', 'Ann Vale']]);
});

/** Sentences, and who gives the number in each. */
const GIVERS: Readonly<Record<string, readonly [string, string | undefined]>> = {
  'a poll beside its shares': ['Ann Vale leads by 8 points in a new Marn University poll.', 'new Marn University poll'],
  'a poll that has somebody ahead': ['A Marn University poll has Ann Vale ahead by 8 points.', 'Marn University poll'],
  'a poll where voters say it': ['In the new survey, 46 percent say they would vote.', 'new survey'],
  'nobody where voters say it': ['Most voters are tired, and 46 percent of voters say they would not vote.', undefined],
  'no polls in general': ['Who has 5 percent in four polls may come to the debate.', undefined],
  'who puts it at': ['Harbour police put the number of boats at 40.', 'Harbour police'],
  'who reckons it': ['The budget office projected a gap of $40 million.', 'budget office'],
  'whose count it is': ['By the fire brigade’s own count, 40 houses fell.', 'fire brigade’s own count'],
  'by whom it is estimated': ['The damage is estimated at $40 million by the council.', 'council'],
  'per whom it is': ['At least 40 houses fell, per the county’s fire brigade.', 'county’s fire brigade'],
  'whose words end before a sign': ['The share of boats rose to 14.7%, the Harbour Office reported.', 'Harbour Office'],
  'who was expecting it': [
    'Bakers surveyed by the Marn Post had been expecting a loss of 40 boats.',
    'Bakers surveyed by the Marn Post',
  ],
  'a chart that shows it': ['Charts show that the club had fallen to the second-place spot.', 'Charts'],
  'the source of a sentence that counts who says': [
    'More than 40 bakers say the dam will hold, according to the Marn Post.',
    'Marn Post',
  ],
  'nobody for those who open a clause anew': [
    'Bakers on the coast say they are tired, and three-quarters say the dam will hold.',
    undefined,
  ],
  'no month': ['March’s reported loss of 40 boats was mended.', undefined],
  'a study with what is told of it': ['The study, published in March, found that 40 houses fell.', 'study'],
  'nobody for a plain verb': ['The mayor expected rain, and 40 houses fell.', undefined],
  'nobody for what the end adds of a person': [
    'Ann Vale said the council would sue Bo Marn, who had fled for 40 days.',
    undefined,
  ],
  'nobody for what is added of a person between commas': [
    'Ann Vale said that Bo Marn, who lost 40 boats, had fled.',
    undefined,
  ],
  'nobody for what stands beside an object': [
    'Ann Vale vowed to seek help for the town as she hoped for $40 million.',
    undefined,
  ],
};

for (const [what, [text, giver]] of Object.entries(GIVERS))
  test(`giversOf() gives ${what}`, () => assert.equal(giversIn(text).at(-1)?.[1], giver));

test('giversOf() looks for who gives a number in a sentence that points back to it', () => {
  assert.deepEqual(giversIn('The flood took 40 houses. That’s according to Ann Vale, the fire chief.'), [
    ['40', 'Ann Vale'],
  ]);
});
