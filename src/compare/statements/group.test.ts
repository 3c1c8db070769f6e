import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupUnits } from './group.ts';
import { pairTable, type ScoredPair } from './pair-table.ts';

const sourceOf = String;
const noActs = () => new Set<string>();
const pair = (a: number, b: number, score: number): ScoredPair => ({
  a,
  b,
  score,
  sentences: score,
  clauses: score,
  clauseA: -1,
  clauseB: -1,
});
const CLOSE = [pair(0, 1, 0.9), pair(2, 3, 0.9)];

test('groupUnits() lets a unit that is close to another statement join it as well, unless an editor told it apart', () => {
  const pairs = [...CLOSE, pair(0, 2, 0.3), pair(0, 3, 0.3)];
  assert.deepEqual(groupUnits(pairTable(pairs), [], sourceOf, noActs), [
    { home: [0, 1], also: [] },
    { home: [2, 3], also: [0] },
  ]);
  const apart = { decide: 'reject-pair' as const, a: 0, b: 3, reason: 'Not the same' };
  const near = [...CLOSE, pair(0, 2, 0.9), pair(0, 3, 0.3)];
  assert.deepEqual(groupUnits(pairTable(near), [apart], sourceOf, noActs), [
    { home: [0, 1], also: [2] },
    { home: [2, 3], also: [] },
  ]);
});

test('groupUnits() makes a statement of two units that are alike and have different homes', () => {
  assert.deepEqual(groupUnits(pairTable([...CLOSE, pair(1, 2, 0.4)]), [], sourceOf, noActs)[2], {
    home: [],
    also: [1, 2],
  });
});

test('groupUnits() gives no unit a home among units that tell another act, unless an editor put it there', () => {
  const pairs = [pair(0, 1, 0.9), pair(0, 2, 0.9), pair(1, 2, 0.9), pair(0, 3, 0.3), pair(1, 3, 0.3), pair(2, 3, 0.3)];
  const actsOf = (unit: number) => new Set([unit === 3 ? 'search the river' : 'close the bridge']);
  assert.deepEqual(groupUnits(pairTable(pairs), [], sourceOf, noActs), [{ home: [0, 1, 2, 3], also: [] }]);
  assert.deepEqual(groupUnits(pairTable(pairs), [], sourceOf, actsOf), [{ home: [0, 1, 2], also: [] }]);
  const together = { decide: 'pin-pair' as const, a: 2, b: 3, reason: 'The same' };
  assert.deepEqual(groupUnits(pairTable(pairs), [together], sourceOf, actsOf), [{ home: [0, 1, 2, 3], also: [] }]);
});
