import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsOtherActs } from './other-acts.ts';

const acts: readonly ReadonlySet<string>[] = [
  new Set(['close the bridge']),
  new Set(['close the bridge', 'search the river']),
  new Set(['search the river']),
  new Set(),
];
const actsOf = (unit: number) => acts[unit] ?? new Set<string>();

test('tellsOtherActs() is true of a unit whose acts are none of those that most members tell', () => {
  assert.equal(tellsOtherActs([0, 1], actsOf)(2), true);
  assert.equal(tellsOtherActs([0, 1], actsOf)(1), false);
  assert.equal(tellsOtherActs([0, 1], actsOf)(3), false, 'a unit without acts');
});

test('tellsOtherActs() is false of every unit where no act is told by more than half of the members', () => {
  assert.equal(tellsOtherActs([0, 2], actsOf)(2), false);
  assert.equal(tellsOtherActs([0, 3], actsOf)(2), false);
});
