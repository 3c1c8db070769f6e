import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorOf } from './author.ts';

const bodies = new Set(['Grey Argus', 'North Wire']);

test('authorOf() divides names of which every reader knows the parts', () => {
  assert.deepEqual(authorOf('Ann Lee', bodies), { kind: 'person', given: 'Ann', family: 'Lee' });
  assert.deepEqual(authorOf('Jean-Luc B. O’Brien', bodies), {
    kind: 'person',
    given: 'Jean-Luc B.',
    family: 'O’Brien',
  });
  assert.deepEqual(authorOf('Öykü van der Şahin', bodies), { kind: 'person', given: 'Öykü', family: 'van der Şahin' });
});

test('authorOf() knows outlets, agencies and desks for organisations', () => {
  for (const name of ['Grey Argus', 'North Wire', 'News Desk', 'Staff Writer', 'Valley Press-Service']) {
    assert.deepEqual(authorOf(name, bodies), { kind: 'organisation', name });
  }
});

test('authorOf() keeps names of other shapes as printed', () => {
  for (const name of ['Ann Maria Lee', 'lee', 'A', '李明', 'Ann Lee in Millbrook', '']) {
    assert.deepEqual(authorOf(name, bodies), { kind: 'undivided', name });
  }
});
