import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termSet } from './similarity.ts';

const word = (term: number) => ({ term, isName: false, share: 1 });
const name = (term: number, share = 1) => ({ term, isName: true, share });

test('termSet() keeps a term once, as a name only if every use is one', () => {
  const { slots, shares } = termSet(0, [name(2, 0.5), word(1), name(2, 0.7), name(1)]);
  assert.deepEqual([...slots], [2, 5]);
  assert.deepEqual([...shares], [1, 0.7]);
});
