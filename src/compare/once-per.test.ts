import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oncePer } from './once-per.ts';

test('oncePer() makes once for each key, also what is undefined', () => {
  const asked: object[] = [];
  const lengthOf = oncePer((key: readonly string[]) => {
    asked.push(key);
    return key.length === 0 ? undefined : key.length;
  });
  const [full, empty] = [['a'], []];
  assert.deepEqual([full, full, empty, empty].map(lengthOf), [1, 1, undefined, undefined]);
  assert.deepEqual(asked, [full, empty]);
  assert.equal(lengthOf(['a', 'b']), 2);
});
