import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventInput } from '../corpus.ts';
import { corpusOf } from '../corpus.ts';
import { eventOf, SMALL_LEXICON } from '../fixtures/corpus-of-texts.ts';
import { prepare } from './prepare.ts';
import { sharedTerms } from './shared-terms.ts';
import { wordDifference } from './word-difference.ts';

const ROW = { reason: 'For tests.', example: 'a / b', field: 'politics' as const };
const LEXICON = { ...SMALL_LEXICON, concepts: [{ ...ROW, name: 'resign', words: ['resign', 'step down', 'quit'] }] };

function unitsOf(texts: readonly string[], more: Partial<EventInput> = {}) {
  const input = eventOf(Object.fromEntries(texts.map((text, at) => [`paper-${at}`, text])), {
    lexicon: LEXICON,
    ...more,
  });
  return prepare(corpusOf(input)).units;
}

function pairOf(a: string, b: string) {
  const [one, other] = unitsOf([a, b]);
  assert.ok(one && other);
  return [one, other] as const;
}

test('terms match by word, stem, concept, name, figure and date, and say so', () => {
  const shared = sharedTerms(
    ...pairOf(
      'The minister Orlan Vesk stepped down on Tuesday after losing 115,000 votes in floods.',
      'On 4 March the minister quit, as Vesk lost 115,000 votes in a flood.',
    ),
  );
  assert.deepEqual(
    shared.filter(({ b }) => !/^(?:in|the|on)$/i.test(b.text)).map(({ a, b, via }) => [a.text, b.text, via]),
    [
      ['minister', 'minister', 'word'],
      ['Vesk', 'Vesk', 'name'],
      ['stepped down', 'quit', 'concept'],
      ['Tuesday', '4 March', 'date'],
      ['115,000', '115,000', 'figure'],
      ['votes', 'votes', 'word'],
      ['floods', 'flood', 'stem'],
    ],
  );
});

test('a word in a name has no concept, and an alias row makes two names one', () => {
  const [named] = unitsOf(['We met the minister Resign Holt.']);
  assert.equal(
    named?.terms.some(({ via }) => via === 'concept'),
    false,
  );
  const aliases = [{ names: ['Grey Guard', 'home force'], reason: 'The guard is called so.' }];
  const event = {
    title: 'Millbrook floods',
    date: '2031-03-04',
    aliases,
    concepts: [],
    acts: [],
    actors: [],
    decisions: [],
  };
  const [one, other] = unitsOf(['They fear the Grey Guard.', 'They fear the home force.'], { event });
  assert.ok(one && other);
  assert.ok(sharedTerms(one, other).some(({ via, term }) => via === 'name' && term === 'Grey Guard'));
});

test('a word that the event’s file gives a meaning loses the one of the lexicon', () => {
  const concepts = [{ name: 'leave the club', words: ['quit', 'walk out'], reason: 'So here.' }];
  const event = {
    title: 'Millbrook floods',
    date: '2031-03-04',
    aliases: [],
    concepts,
    acts: [],
    actors: [],
    decisions: [],
  };
  const [one] = unitsOf(['The keeper quit.'], { event });
  assert.deepEqual(
    one?.terms.filter(({ via }) => via === 'concept').map(({ label }) => label),
    ['leave the club'],
  );
});

test('wordDifference() marks what only one has, what moved as shared, and one idea in other words', () => {
  const { onlyA, onlyB, other } = wordDifference(
    ...pairOf('Late on Monday the old minister stepped down.', 'The minister quit late on Monday in Dunmoor.'),
  );
  assert.deepEqual(
    onlyA.map(({ text }) => text),
    ['old'],
  );
  assert.deepEqual(
    onlyB.map(({ text }) => text),
    ['in Dunmoor'],
  );
  assert.deepEqual(
    other.map(({ a, b, via }) => [a.text, b.text, via]),
    [['stepped down', 'quit', 'resign']],
  );
});
