import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distinctSlugs, isSlug, slugOf } from './file-name.ts';

const NAMES = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'CON',
    'con.txt',
    ' nul.',
    'Aux',
    'lpt9',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x',
    '-rf',
    '..',
    'a\nb',
  ),
  fc.string({ minLength: 200, maxLength: 255 }),
);

test('slugOf() makes a slug of whatever a file is called', () => {
  fc.assert(fc.property(NAMES, (name) => isSlug(slugOf(name))));
});

test('distinctSlugs() makes slugs only, and no two alike', () => {
  fc.assert(
    fc.property(fc.array(NAMES, { maxLength: 8 }), (names) => {
      const given = names.map(distinctSlugs());
      return given.every(isSlug) && new Set(given).size === names.length;
    }),
  );
});

test('a name that Windows keeps for a device is no slug, a longer one is', () => {
  assert.deepEqual(['con', 'nul', 'com1', 'lpt9'].filter(isSlug), []);
  assert.deepEqual(
    ['con', 'nul', 'com1', 'Aux'].map((name) => slugOf(name)),
    ['con-1', 'nul-1', 'com1-1', 'aux-1'],
  );
  assert.ok(['console', 'com', 'aux-1', 'com10'].every(isSlug));
});
