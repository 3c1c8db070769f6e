import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factIn } from './sidecar-fact.ts';

test('factIn() puts the short form of a fact down to the editor', () => {
  assert.deepEqual(factIn('2021-03-05'), { value: '2021-03-05', basis: 'editor' });
  assert.deepEqual(factIn(['Ann Example']), { value: ['Ann Example'], basis: 'editor' });
  assert.equal(factIn(undefined), undefined);
});
