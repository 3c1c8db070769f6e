import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflectionsOf } from './inflections.ts';

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['walk', 'walks', 'walked', 'walking'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['quit', 'quits', 'quitting'],
  ['visit', 'visits', 'visited', 'visiting'],
  ['admit', 'admits', 'admitted', 'admitting'],
  ['carry', 'carries', 'carried', 'carrying'],
  ['stay', 'stays', 'stayed', 'staying'],
  ['move', 'moves', 'moved', 'moving'],
  ['flee', 'flees', 'fleeing'],
  ['reach', 'reaches', 'reached', 'reaching'],
  ['draw', 'draws', 'drawing'],
];

for (const [word, ...forms] of TABLE) {
  test(`inflectionsOf() gives ${word} its forms ${forms.join(', ')}`, () => {
    const found = inflectionsOf(word);
    assert.deepEqual(
      [word, ...forms].filter((form) => !found.includes(form)),
      [],
    );
  });
}

test('inflectionsOf() gives no word that only shares a root', () => {
  const roots = [
    ['officer', 'office'],
    ['likely', 'like'],
    ['depart', 'department'],
    ['star', 'staring'],
    ['customer', 'custom'],
  ];
  assert.deepEqual(
    roots.filter(([word = '', other = '']) => inflectionsOf(word).includes(other)),
    [],
  );
});
