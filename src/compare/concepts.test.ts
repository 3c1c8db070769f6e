import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lexicon } from '../schema/lexicon.ts';
import { wordsOf } from '../text/words.ts';
import { conceptMatcher, conceptsOf } from './concepts.ts';

const row = (name: string, ...words: string[]) => ({
  name,
  words,
  reason: 'r',
  example: 'a / b',
  field: 'sport' as const,
});
const list = (...words: string[]) => ({ reason: 'r', words });
const MATCHER = conceptMatcher({
  concepts: [
    row('withdraw', 'withdraw', 'pull out', 'pull back'),
    row('blaze', 'fire', 'blaze'),
    row('shoot', 'shoot', 'open fire'),
    row('sack', 'fired', 'sack'),
    row('inmate', 'inmate', 'prisoner'),
    row('prison', 'jail', 'prison'),
    row('control', 'seize', 'take control'),
  ],
  lists: { irregularForms: list('take/took/taken'), spellings: list('center/centre') },
} satisfies Lexicon);

const found = (text: string, open?: (place: number) => boolean) =>
  conceptsOf(wordsOf(text), MATCHER, open).map(({ start, end, concept, via }) => `${start}-${end} ${concept} ${via}`);

test('conceptsOf() finds a word of a row in its regular forms', () => {
  assert.deepEqual(found('Blazes burned; she withdrew, it withdraws.'), ['0-1 blaze concept', '5-6 withdraw concept']);
});

test('conceptsOf() counts a phrase before its words', () => {
  assert.deepEqual(found('They opened fire near the fire.'), ['1-3 shoot concept', '5-6 blaze concept']);
});

test('conceptsOf() matches a phrase through hyphens and irregular forms', () => {
  assert.deepEqual(found('It took control by pull-out.'), ['1-3 control concept', '4-6 withdraw concept']);
});

test('conceptsOf() does not match a phrase with a word between', () => {
  assert.deepEqual(found('They pulled everyone out.'), []);
});

test('conceptsOf() counts no word that only shares a stem', () => {
  assert.deepEqual(found('Two prisoners left the prison; imprisoned, seizure.'), [
    '1-2 inmate concept',
    '4-5 prison concept',
  ]);
});

test('conceptsOf() counts a form that a row spells out before a form of another row’s word', () => {
  assert.deepEqual(found('fires fired firing'), ['0-1 blaze concept', '1-2 sack concept', '2-3 blaze concept']);
});

test('conceptsOf() gives a form that two rows could claim to neither', () => {
  const matcher = conceptMatcher({ concepts: [row('a', 'star'), row('b', 'starr')], lists: {} });
  assert.deepEqual(conceptsOf(wordsOf('starred star'), matcher), [{ start: 1, end: 2, concept: 'a', via: 'concept' }]);
});

test('conceptsOf() gives forms and spellings of one word the same base', () => {
  assert.deepEqual(found('take took taken centre centers'), [
    '0-1 take stem',
    '1-2 take stem',
    '2-3 take stem',
    '3-4 center stem',
    '4-5 center stem',
  ]);
});

test('conceptsOf() passes over words that are closed, also within a phrase', () => {
  assert.deepEqual(
    found('Fire pulled out', (place) => place !== 2),
    ['0-1 blaze concept'],
  );
});

test('conceptMatcher() names the stems of the single words of a concept', () => {
  assert.deepEqual(MATCHER.stemsOf.get('withdraw'), ['withdraw']);
  assert.deepEqual(MATCHER.stemsOf.get('blaze'), ['fire', 'blaze']);
});

test('conceptMatcher() gives the same matches in whatever order the rows stand', () => {
  const concepts = [row('a', 'fire', 'gun fire'), row('b', 'gun'), row('c', 'fire engine')];
  const text = wordsOf('gun fire engine gun fire fire engine');
  const of = (rows: typeof concepts) => conceptsOf(text, conceptMatcher({ concepts: rows, lists: {} }));
  assert.deepEqual(of(concepts), of(concepts.toReversed()));
});

test('conceptsOf() takes the longest phrase, in whatever order the rows stand', () => {
  const concepts = [row('put', 'set up'), row('encamp', 'set up camp')];
  for (const rows of [concepts, concepts.toReversed()]) {
    const [first] = conceptsOf(wordsOf('They set up camp'), conceptMatcher({ concepts: rows, lists: {} }));
    assert.equal(first?.concept, 'encamp');
  }
});
