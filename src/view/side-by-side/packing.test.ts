import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packSingles } from './packing.ts';
import type { Track } from './row-order.ts';

const ROWS = ['a', 'b', 'c', 'd'];
const track = fc.array(fc.option(fc.constantFrom(...ROWS), { nil: undefined }), { maxLength: 10 });

/** Pairs of one article that a sentence turns round if it stands in a gap. */
function turnedBy(own: Track, at: number, gap: number): number {
  return own.filter((row, other) => {
    const place = row === undefined ? -1 : ROWS.indexOf(row);
    return place >= 0 && (other < at ? place >= gap : place < gap);
  }).length;
}

test('packSingles() gives sentences of several articles one gap where that turns nothing round', () => {
  assert.deepEqual(
    packSingles(
      ['a', 'b'],
      [
        ['a', undefined, undefined, 'b'],
        [undefined, 'b'],
        ['a', undefined],
      ],
    ),
    [
      [undefined, 1, 1, undefined],
      [1, undefined],
      [undefined, 1],
    ],
  );
});

test('packSingles() keeps sentences before and behind a row apart', () => {
  assert.deepEqual(packSingles(['a'], [[undefined, 'a', undefined]]), [[0, undefined, 1]]);
  assert.deepEqual(packSingles([], [[undefined, undefined]]), [[0, 0]]);
});

test('packSingles() gives each sentence without a row a gap that turns the fewest pairs round, in the article’s order', () => {
  fc.assert(
    fc.property(fc.array(track, { maxLength: 5 }), (tracks) => {
      for (const [index, gaps] of packSingles(ROWS, tracks).entries()) {
        const own = tracks[index] ?? [];
        const found = gaps.filter((gap) => gap !== undefined);
        assert.deepEqual(
          gaps.map((gap) => gap === undefined),
          own.map((row) => row !== undefined),
        );
        assert.deepEqual(
          found,
          found.toSorted((a, b) => a - b),
        );
        for (const [at, gap] of gaps.entries())
          if (gap !== undefined) {
            const costs = [0, 1, 2, 3, 4].map((other) => turnedBy(own, at, other));
            assert.equal(costs[gap], Math.min(...costs));
          }
      }
    }),
  );
});
