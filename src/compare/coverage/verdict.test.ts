import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictOf } from './verdict.ts';

test('verdictOf() says only of what is hardly found together elsewhere, and of what is found in part but in no like sentence', () => {
  assert.equal(verdictOf({ score: 0.29, held: 0.32 }), 'only');
  assert.equal(verdictOf({ score: 0.19, held: 0.59 }), 'only');
  assert.equal(verdictOf({ score: 0.2, held: 0.33 }), 'unaligned');
  assert.equal(verdictOf({ score: 0, held: 0.6 }), 'unaligned');
});

test('verdictOf() never says only of what is as like another as a likely pair', () => {
  assert.equal(verdictOf({ score: 0.3, held: 0 }), 'unaligned');
});
