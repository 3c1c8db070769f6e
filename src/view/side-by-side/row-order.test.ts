import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orderRows, turnedPairs } from './row-order.ts';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];
const tracks = fc.array(fc.array(fc.option(fc.constantFrom(...ROWS), { nil: undefined }), { maxLength: 12 }), {
  maxLength: 5,
});

test('turnedPairs() counts pairs of sentences of one article in different rows, and those the order turns round', () => {
  assert.deepEqual(turnedPairs(['a', 'b', 'c'], [['a', undefined, 'b', 'a'], ['c', 'b'], []]), { pairs: 3, turned: 2 });
  assert.deepEqual(turnedPairs([], []), { pairs: 0, turned: 0 });
});

test('orderRows() leaves an order that turns nothing round as it is', () => {
  assert.deepEqual(orderRows(['c', 'a', 'b'], [['c', 'a'], ['b'], [undefined]]), ['c', 'a', 'b']);
});

test('orderRows() moves a row past several where that turns fewer pairs round', () => {
  assert.deepEqual(
    orderRows(
      ['a', 'b', 'c', 'd'],
      [
        ['b', 'c', 'd', 'a'],
        ['c', 'd', 'a'],
      ],
    ),
    ['b', 'c', 'd', 'a'],
  );
});

test('orderRows() keeps every row, turns no more pairs round than before, and no single move would turn fewer', () => {
  fc.assert(
    fc.property(tracks, (given) => {
      const order = orderRows(ROWS, given);
      const { turned } = turnedPairs(order, given);
      assert.deepEqual(order.toSorted(), ROWS);
      assert.ok(turned <= turnedPairs(ROWS, given).turned);
      for (const [from, row] of order.entries())
        for (const to of order.keys()) {
          const rest = order.toSpliced(from, 1);
          assert.ok(turnedPairs(rest.toSpliced(to, 0, row), given).turned >= turned);
        }
    }),
  );
});
