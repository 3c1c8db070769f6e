import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight } from './highlight.ts';

const marked = (text: string, query: string) =>
  highlight(text, query)
    .filter(({ isHit }) => isHit)
    .map((piece) => piece.text);

test('highlight() marks every word that contains a word of the query', () => {
  assert.deepEqual(marked('Bridges and a bridge, the footbridge.', 'bridge'), ['Bridges', 'bridge', 'footbridge']);
});

test('highlight() marks words in spite of accents, case and letters that fold to two', () => {
  assert.deepEqual(marked('In Öresund, STRASSE and Straße; ﬁrst İzmir.', 'oresund strasse first izmir'), [
    'Öresund',
    'STRASSE',
    'Straße',
    'ﬁrst',
    'İzmir',
  ]);
});

test('highlight() marks the closest words only where no word contains the query’s', () => {
  assert.deepEqual(marked('Observers observed the observatory.', 'obsevers'), ['Observers']);
  assert.deepEqual(marked('A bridge and a bride.', 'bridge'), ['bridge']);
  assert.deepEqual(marked('A bridge.', 'brigde'), ['bridge']);
  assert.deepEqual(marked('A cat.', 'dog'), []);
});

test('highlight() keeps its place after characters of two units and combining marks', () => {
  assert.deepEqual(marked('🌉🌉 the cafe\u0301 bridge', 'cafe bridge'), ['cafe\u0301', 'bridge']);
});

test('highlight() gives back every text whole, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      assert.equal(
        highlight(text, query)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }),
  );
});
