import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlet } from '../fixtures/small-edition.ts';
import { siglaOf } from './sigla.ts';

function sigla(...names: readonly string[]): string[] {
  return [...siglaOf(names.map((name, at) => outlet(`source-${at}`, name))).values()];
}

test('siglaOf() gives initials where a name has some, else the first letters', () => {
  assert.deepEqual(sigla('Coast Radio', 'Argus'), ['CR', 'Ar']);
});

test('siglaOf() gives no two sources the same letters, in whatever case', () => {
  const found = sigla(...Array.from({ length: 60 }, () => 'Bay'));
  assert.equal(new Set(found.map((one) => one.toLowerCase())).size, 60);
  assert.deepEqual(found.slice(0, 4), ['Ba', 'By', 'Bay', 'B2']);
});

test('siglaOf() leaves a source its own siglum and derives the others around it', () => {
  const own = outlet('late', 'Late');
  const found = siglaOf([outlet('coast', 'Coast Radio'), { ...own, facts: { ...own.facts, siglum: 'CR' } }]);
  assert.deepEqual([found.get('late'), found.get('coast')], ['CR', 'Co']);
});

test('siglaOf() names a source whose name has no letters by its slug', () => {
  assert.deepEqual(sigla('24/7'), ['so']);
});
