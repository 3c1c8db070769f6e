import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pieces } from './names.ts';

test('pieces() cuts a text around its names, one after the other', () => {
  assert.deepEqual(pieces('By Ann, سلمى and An', ['Ann', 'سلمى', 'An']), [
    { text: 'By ', isName: false },
    { text: 'Ann', isName: true },
    { text: ', ', isName: false },
    { text: 'سلمى', isName: true },
    { text: ' and ', isName: false },
    { text: 'An', isName: true },
  ]);
});

test('pieces() passes over a name that the text lacks, and gives a text without names as it is', () => {
  assert.deepEqual(pieces('By Ann', ['Bo']), [{ text: 'By Ann', isName: false }]);
  assert.deepEqual(pieces('', []), []);
});

test('pieces() loses no character', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, names) => {
      assert.equal(
        pieces(text, names)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }),
  );
});
