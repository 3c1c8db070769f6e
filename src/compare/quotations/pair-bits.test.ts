import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PairBits } from './pair-bits.ts';

const SIZE = 13;

test('PairBits has the pairs that were added and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))), (pairs) => {
      const bits = new PairBits(SIZE);
      for (const [a, b] of pairs) bits.add(a, b);
      const added = new Set(pairs.map(String));
      for (let a = 0; a < SIZE; a += 1) {
        for (let b = 0; b < SIZE; b += 1) assert.equal(bits.has(a, b), added.has(`${a},${b}`), `${a} ${b}`);
      }
    }),
  );
});
