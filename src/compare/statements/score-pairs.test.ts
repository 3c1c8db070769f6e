import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from '../../schema/records/quotation.ts';
import { wordsOf } from '../../text/words.ts';
import { corpusOf } from '../corpus.ts';
import { eventOf, SMALL_LEXICON } from '../fixtures/corpus-of-texts.ts';
import { clausesOf } from './clauses.ts';
import { prepare } from './prepare.ts';
import { scorePairs } from './score-pairs.ts';
import { speakersOf } from './speakers.ts';
import { tierOf } from './thresholds.ts';

const COMMON = new Map(wordsOf('the a of in on and was were said it that').map(({ stem }) => [stem, 300] as const));
const FREQUENCIES = { sentences: 1000, counts: COMMON };

function scoreOf(a: string, b: string): number {
  const input = eventOf({ echo: a, post: b }, { lexicon: SMALL_LEXICON, frequencies: FREQUENCIES });
  return scorePairs(prepare(corpusOf(input))).score[0] ?? 0;
}

test('the same sentence has the highest score, one about something else next to none', () => {
  const text = 'The old bridge in Dunmoor fell into the river.';
  assert.ok(scoreOf(text, text) > 0.99);
  assert.ok(scoreOf(text, 'The price of flour in Dunmoor doubled.') < 0.2);
});

test('another place in the same frame, and a question, keep two sentences apart', () => {
  const here = scoreOf('The old bridge in Dunmoor fell on Monday.', 'On Monday the bridge in Dunmoor fell.');
  assert.ok(scoreOf('The old bridge in Dunmoor fell on Monday.', 'On Monday the bridge in Brask fell.') < here - 0.05);
  assert.ok(scoreOf('The old bridge in Dunmoor fell on Monday.', 'On Monday the bridge in Dunmoor fell?') < here);
});

test('one clause in common is found in a long sentence', () => {
  const long =
    'Three boats sank near Brask, and the harbour master closed both gates, while bakers doubled prices of bread.';
  const { clauses, sentences } = scorePairs(
    prepare(
      corpusOf(eventOf({ echo: long, post: 'The harbour master closed both gates.' }, { frequencies: FREQUENCIES })),
    ),
  );
  assert.ok((clauses[0] ?? 0) > (sentences[0] ?? 1) + 0.1);
});

test('speakersOf() gives the name words of who says most of a sentence', () => {
  const { units } = corpusOf(eventOf({ echo: 'We shall rebuild it, said Mayor Vesk.\nNo comment.' }));
  const [unit] = units;
  assert.ok(unit);
  const ref = { article: unit.article, sentence: unit.sentence };
  const quotation = (end: number): Pick<Quotation, 'slices' | 'speaker'> => ({
    slices: [{ ...ref, start: 0, end, text: 'x' }],
    speaker: { ...ref, start: 0, end: 1, text: 'the Mayor Vesk' },
  });
  assert.deepEqual([...(speakersOf(units, [quotation(30)]).get(0) ?? [])], ['mayor', 'vesk']);
  assert.equal(speakersOf(units, [quotation(5)]).size, 0);
});

/** Its clauses, long words counted as content. */
function clausesIn(text: string): string[] {
  const words = { openers: new Set(['and', 'after']), leads: new Set(['two', 'days']) };
  const found = clausesOf(text, wordsOf(text), words, ({ key }) => (key.length > 3 ? 1 : 0));
  return found.map(({ start, end }) => text.slice(start, end));
}

test('clausesOf() cuts at marks and openers, and leaves no clause without enough words', () => {
  assert.deepEqual(clausesIn('Three boats sank near Brask, and the harbour master closed both gates, he said.'), [
    'Three boats sank near Brask',
    'and the harbour master closed both gates, he said',
  ]);
});

test('clausesOf() does not cut inside a time or a number', () => {
  const text = 'Three boats sank near Brask at 11:36 with 2,400 tonnes of salted northern herring.';
  assert.deepEqual(clausesIn(text), [text.slice(0, -1)]);
});

test('clausesOf() leaves words that lead to an opener with it, and nowhere else', () => {
  assert.deepEqual(clausesIn('The harbour master closed both gates two days after three boats sank near Brask.'), [
    'The harbour master closed both gates',
    'two days after three boats sank near Brask',
  ]);
  const without = 'The harbour master closed both gates two days before Easter week.';
  assert.deepEqual(clausesIn(without), [without.slice(0, -1)]);
});

test('tierOf() follows from the score alone', () => {
  assert.deepEqual([0.365, 0.3649, 0.3, 0.2999].map(tierOf), ['strong', 'likely', 'likely', 'weak']);
});
