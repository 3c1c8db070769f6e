import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, wordsOf } from './fold.ts';

const FOLDED: readonly (readonly [text: string, folded: string])[] = [
  ['Écho', 'echo'],
  ['ÇA', 'ca'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['ﬁre', 'fire'],
  ['town’s', "town's"],
];

for (const [text, folded] of FOLDED)
  test(`fold() makes ${folded} of ${text}`, () => {
    assert.equal(fold(text), folded);
  });

test('wordsOf() gives the places of the words as they are printed, however long they are folded', () => {
  assert.deepEqual(wordsOf('Straße, été'), [
    { start: 0, end: 6, folded: 'strasse' },
    { start: 8, end: 11, folded: 'ete' },
  ]);
});
