import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { corpusOf } from '../corpus.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';
import { groupsIn } from '../fixtures/groups-in.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';
import { figureWords } from './figure-words.ts';
import { groupFigures } from './group-figures.ts';

const APART: Readonly<Record<string, readonly [string, string]>> = {
  'what one noun is of': [
    'Bo Marn pleaded not guilty to five counts of burglary in Eastford on Monday.',
    'Bo Marn pleaded not guilty to five counts of attempted murder in Eastford on Monday.',
  ],
  'a day and a month that does not hold it': [
    'Nine people were killed in Eastford on Monday by the storm, Ann Vale said.',
    'In January of this year, nine people were killed in Eastford by the storm.',
  ],
  'a range and a number that is one of its ends': [
    'Ann Vale wants a duty of 20 to 25 percent on boats built in Stonebury this year.',
    'The duty of 25 percent on cheese from Rivermouth began in the spring, Ann Vale said.',
  ],
  'two people each of whom is one': [
    'One woman said that Bo Marn took her boat in the spring, and that he laughed.',
    'Many in Eastford spoke of Bo Marn, among them one woman who had lent him a horse.',
  ],
  'an average and a share': [
    'Ann Vale gave over 10 percent of her income to the flood fund in Eastford.',
    'Ann Vale gave an average of 10.8 percent of her income to the flood fund in Eastford.',
  ],
  'the first of two and the later one': [
    'The gunman in the first attack, who fled in a car, killed two people in Eastford.',
    'In the second attack, two people were killed in Eastford.',
  ],
  'numbers of two things with capitals that are no names': [
    'In the morning the E&D 500 fell by 75 points to 2,847.',
    'In the morning the M&P 90 fell by 66 points to 25,628.',
  ],
};

for (const [what, [echo, post]] of Object.entries(APART))
  test(`figures keeps apart ${what}`, () => assert.deepEqual(groupsIn(echo, post), []));

/** Such as no statement holds together. */
const UNALIGNED: Readonly<Record<string, readonly [string, string]>> = {
  'sums of which nobody says what for': [
    'A list of works shows billions of dollars at stake along the coast.',
    'Ann Vale: it steals billions of dollars from soldiers.',
  ],
  'numbers that part and of which no fate is told': [
    'The council of Eastford has 75 boats on the river.',
    'The council of Eastford has 66 boats on the river.',
  ],
  'a number of years before and one of now': [
    'Figures show that 20 people were injured in storms in Eastford between March 2015 and March 2016.',
    'The clinic said that 20 people were injured in the storm in Eastford.',
  ],
};

for (const [what, [echo, post]] of Object.entries(UNALIGNED))
  test(`figures keeps apart ${what}, in sentences that tell other things`, () => {
    const input = inputOf(articleFiles({ echo: ['Storm', echo], post: ['Storm', post] }));
    const { prepared } = scoredCorpus(corpusOf(input), []);
    const unitOf = new Map(prepared.units.map((one) => [`${one.unit.article}#${one.unit.sentence}`, one]));
    const { figures } = compareEvent(input);
    const words = figureWords(input.lexicon);
    assert.deepEqual(groupFigures({ figures, unitOf, statements: [], words, decisions: [] }), []);
  });

const TOGETHER: Readonly<Record<string, readonly [string, string, number]>> = {
  'a price of a share, whosever share it is': [
    'Vale Ltd raised its offer for Marn Ltd to $82 a share on Monday.',
    'Vale Ltd raised its offer for Marn Ltd to $82 per Marn share on Monday.',
    1,
  ],
  'what happened behind “and”': [
    'Two people remain trapped and more than 50 people have been injured after the storm in Eastford.',
    'Police said more than 50 people were injured in the storm in Eastford.',
    1,
  ],
  'the first of two that both call the first': [
    'The first attack in Eastford killed two people.',
    'Two people were killed in the first attack in Eastford.',
    1,
  ],
};

for (const [what, [echo, post, count]] of Object.entries(TOGETHER))
  test(`figures joins ${what}`, () => assert.equal(groupsIn(echo, post).length, count));

test('figures leaves out of a group what one source counts besides with the same number', () => {
  const poll = 'A poll among the bakers of Millbrook gives Ann Vale 53 percent and Bo Marn 43 percent.';
  const other = 'On the coast of Stonebury, fishermen asked by a paper were for Cy Dorn by 53 percent.';
  const groups = groupsIn(`${poll} ${other}`, `Ann Vale has 53 percent in a poll among bakers of Millbrook.`);
  assert.deepEqual(groups, [['53 percent', '53 percent']]);
});

test('figures finds no length of time in the name of a programme', () => {
  const { figures } = compareEvent(
    inputOf(articleFiles({ echo: ['Storm', 'Ann Vale told the programme “40 Minutes” that it rained 40 minutes.'] })),
  );
  assert.deepEqual(
    figures.map(({ at }) => at.text),
    ['40 minutes'],
  );
});

test('figures calls a length of time by its unit where an adverb follows', () => {
  const words = 'After six days of carefully weighing the plan, Ann Vale let the water out.';
  const { figures } = compareEvent(inputOf(articleFiles({ echo: ['Storm', words] })));
  assert.deepEqual(
    figures.map(({ counts }) => counts?.text),
    [undefined],
  );
});

test('figures calls a sum by its words where few say of what it is', () => {
  const { figureGroups } = compareEvent(
    inputOf(
      articleFiles({
        echo: ['Storm', 'Vale Ltd raised its bid for Marn Ltd to $121 billion in quest to grow.'],
        post: ['Storm', 'Vale Ltd raised its bid for Marn Ltd to $121 billion.'],
        star: ['Storm', 'Vale Ltd raised its bid for Marn Ltd to $121 billion on Monday.'],
      }),
    ),
  );
  assert.deepEqual(
    figureGroups.map(({ label }) => label),
    ['$121 billion'],
  );
});
