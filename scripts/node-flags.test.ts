import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeFlags } from './node-flags.ts';

test('nodeFlags() gives the flags of Node that package.json has for a command, and none for a command that has none', () => {
  assert.deepEqual(nodeFlags('compare'), ['--no-regexp-tier-up']);
  assert.deepEqual(nodeFlags('build'), []);
  assert.deepEqual(nodeFlags('nothing'), []);
});
