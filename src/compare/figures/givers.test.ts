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
