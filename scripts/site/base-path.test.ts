import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBasePath } from './base-path.ts';

test('isBasePath() takes a path with or without slashes at its ends', () => {
  for (const base of ['', '/', 'a', '/a', 'a/', '/a/b/', '/~x/1.2_3-4']) assert.ok(isBasePath(base), base);
});

test('isBasePath() refuses what leads elsewhere or needs escaping', () => {
  for (const base of [
    '/a b',
    '../up',
    '/..',
    '/a/./b',
    '/a/../b',
    '/a;b',
    '/a"b',
    '/a\nb',
    '//a',
    'a//b',
    '//',
    '/ü',
    '/a?',
    '/$uri',
  ])
    assert.ok(!isBasePath(base), base);
});
