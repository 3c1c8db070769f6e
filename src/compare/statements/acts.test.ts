import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '../../schema/event.ts';
import { wordsOf } from '../../text/words.ts';
import { actMatchers, actsOf } from './acts.ts';

const LISTS = { irregularForms: { reason: 'Forms', words: ['break/broke/broken'] } };
const act = (name: string, words: string[], on: string[] = []): Act => ({ name, words, on, reason: 'Told so' });
const told = (text: string, ...acts: Act[]) => {
  const words = wordsOf(text);
  return actsOf(words, actMatchers(acts, LISTS)).map(({ concept, start, end }) => [
    concept,
    text.slice(words[start]?.start, words[end - 1]?.end),
  ]);
};

const ENTER = act('enter the mill', ['enter', 'break into'], ['mill', 'weaving hall']);

test('actsOf() finds an act by any form of its words', () => {
  assert.deepEqual(told('They entered the old mill.', ENTER), [['enter the mill', 'entered']]);
  assert.deepEqual(told('Strikers broke into the weaving hall.', ENTER), [['enter the mill', 'broke into']]);
});

test('actsOf() wants what it is done to within six words, on either side', () => {
  assert.deepEqual(told('They entered the debate about the price of flour at the mill.', ENTER), []);
  assert.deepEqual(told('They entered.', ENTER), []);
  assert.deepEqual(told('The mill was entered at dawn.', ENTER), [['enter the mill', 'entered']]);
});

test('actsOf() gives words that could tell two acts to the one whose object is nearer', () => {
  const store = act('loot the store', ['enter'], ['store']);
  assert.deepEqual(told('They entered the store beside the mill.', ENTER, store), [['loot the store', 'entered']]);
});

test('actsOf() gives words that could tell two acts, both without an object, to the longer phrase', () => {
  const strike = act('strike', ['walk out']);
  const leave = act('leave the talks', ['walk out of the talks']);
  assert.deepEqual(told('They walked out of the talks.', strike, leave), [
    ['leave the talks', 'walked out of the talks'],
  ]);
});
