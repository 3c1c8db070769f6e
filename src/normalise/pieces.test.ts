import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Piece, printed, replacePieces, slicePieces, trimPieces } from './pieces.ts';

const CAPTURE = 'The &amp; hall';
/** “The & hall”: the entity prints as one character. */
const PIECES: readonly Piece[] = [
  { start: 0, end: 4 },
  { start: 4, end: 9, text: '&' },
  { start: 9, end: 14 },
];

test('printed() prints replaced runs as their text and others as they stand', () => {
  assert.equal(printed(PIECES, CAPTURE), 'The & hall');
});

test('slicePieces() cuts by printed units', () => {
  assert.deepEqual(slicePieces(PIECES, 2, 7), [
    { start: 2, end: 4 },
    { start: 4, end: 9, text: '&' },
    { start: 9, end: 11 },
  ]);
});

test('slicePieces() gives the run of a replacement of several characters to both sides of a cut', () => {
  const pieces = [{ start: 0, end: 6, text: 'ab' }];
  assert.deepEqual(slicePieces(pieces, 0, 1), [{ start: 0, end: 3, text: 'a' }]);
  assert.deepEqual(slicePieces(pieces, 1, 2), [{ start: 3, end: 6, text: 'b' }]);
});

test('slicePieces() gives a run of one unit to the side on which its text begins', () => {
  const pieces = [{ start: 0, end: 1, text: 'ab' }];
  assert.deepEqual(slicePieces(pieces, 0, 1), pieces);
  assert.deepEqual(slicePieces(pieces, 1, 2), []);
});

test('slicePieces() cuts what is printed in two without loss, wherever it cuts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), (at) => {
      const sides = [...slicePieces(PIECES, 0, at), ...slicePieces(PIECES, at, 10)];
      assert.equal(printed(sides, CAPTURE), 'The & hall');
    }),
  );
});

test('trimPieces() drops white space at the ends of what is printed', () => {
  assert.deepEqual(
    trimPieces(
      [
        { start: 0, end: 4 },
        { start: 4, end: 9, text: '  ' },
      ],
      'The &amp;',
    ),
    [{ start: 0, end: 3 }],
  );
});

test('replacePieces() prints the replacement for its run and keeps who replaced it', () => {
  const pieces = replacePieces(PIECES, [4, 5], { text: 'and', by: 'editor', reason: 'house style' });
  assert.equal(printed(pieces, CAPTURE), 'The and hall');
  assert.deepEqual(pieces[1], { start: 4, end: 9, text: 'and', by: 'editor', reason: 'house style' });
});

test('replacePieces() keeps the pieces where nothing is printed between the two units', () => {
  assert.deepEqual(replacePieces(PIECES, [3, 3], { text: 'x' }), PIECES);
});
