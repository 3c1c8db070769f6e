import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../schema/records/name.ts';
import { corpusOf } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { gazetteerOf, townOf } from '../fixtures/small-gazetteer.ts';
import { findPlaces } from './find-places.ts';

const CAPITAL = townOf('1', 'Oakham', { population: 900_000, seat: 'country' });
const TOWN = townOf('2', 'Eastford');

/** Rule and town of the place of this name, wherever the text has it; `speakers` are cited. */
function ruleOf(text: string, form = 'Oakham', more: { place?: string; speakers?: string[] } = {}): string {
  const input = eventOf({ a: text }, { lexicon: ENGLISH });
  const corpus = corpusOf({ ...input, event: { ...input.event, place: more.place ?? 'Norway' } });
  const names = [form, 'Norway'].map((name): Name => {
    const mentions = corpus.units.flatMap(({ article, sentence, text: whole }) =>
      [...whole.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
        return { article, sentence, start: index, end: index + name.length, text: name };
      }),
    );
    return { id: `n-${name}`, kind: 'place', name, variants: [{ text: name, mentions }], alsoPossible: [] };
  });
  const speakers = new Set(more.speakers?.map((name) => `n-${name}`));
  const found = findPlaces(corpus, names, gazetteerOf([CAPITAL, TOWN]), speakers).find(
    ({ names: [id] }) => id === `n-${form}`,
  );
  return `${found?.rule} ${found?.town?.gazetteer ?? 'none'}`;
}

const PLACING = [
  'Floods came to the streets of Oakham on Monday. Talks with Oakham failed.',
  'Rain fell in central Oakham on Monday.',
  'An Oakham-based bank lent money to friends of Oakham.',
  'Oakham (RNA) — The dam broke on Monday.',
  'The army held the capital, Oakham, on Monday.',
];

for (const text of PLACING)
  test(`a capital is a town where a sentence puts something there: ${text}`, () => assert.match(ruleOf(text), / 1$/));

const ACTING = [
  'Talks with Oakham failed on Monday.',
  'A strategic push by Oakham worried the neighbours.',
  'Oakham is not bound by the treaty. Envoys accused Oakham of breaking it.',
];

for (const text of ACTING)
  test(`a capital may be its government where no sentence puts anything there: ${text}`, () =>
    assert.equal(ruleOf(text), 'who acts none'));

test('a town that is no capital may be a club or a person only where it speaks and nothing is put there', () => {
  const speakers = ['Eastford'];
  assert.equal(ruleOf('Visitors saw Eastford and the sea.', 'Eastford'), 'only one 2');
  assert.equal(ruleOf('“We lost,” Eastford said. Fans of Eastford wept.', 'Eastford', { speakers }), 'who acts none');
  assert.equal(ruleOf('Eastford said so. The dam broke in Eastford.', 'Eastford', { speakers }), 'only one 2');
});

test('a place that the event’s file names, or in front of its country, is a town whoever acts', () => {
  assert.equal(ruleOf('Talks with Oakham failed on Monday.', 'Oakham', { place: 'Oakham, Norway' }), 'only one 1');
  assert.equal(ruleOf('Talks with Oakham, Norway, failed on Monday.'), 'area behind it 1');
});

test('a place that is called the province of its name anywhere is no sure town', () => {
  assert.equal(ruleOf('Floods hit the province of Eastford. Rain fell in Eastford.', 'Eastford'), 'several none');
  assert.equal(ruleOf('Floods hit the mayor of Eastford. Rain fell in Eastford.', 'Eastford'), 'only one 2');
});
