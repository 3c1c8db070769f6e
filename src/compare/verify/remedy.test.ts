import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, NO_RECORDS } from '../../schema/comparison.ts';
import { REPORT, remedyFor } from './remedy.ts';

const TERM = { article: 'mill/echo', sentence: 's-1a2b3c4d', start: 0, end: 10, text: 'reportedly' };
const FOUND: Comparison = {
  schemaVersion: 1,
  event: 'mill',
  articles: [],
  ...NO_RECORDS,
  hedges: [{ id: 'h-1a2b3c4d', term: TERM, rule: 'adverb' }],
};

test('remedyFor() gives the line that rejects a record, ready for the event’s file', () => {
  const remedy = remedyFor({ list: 'hedges', index: 0, message: 'x' }, FOUND);
  assert.ok(remedy.startsWith(REPORT), remedy);
  assert.ok(
    remedy.endsWith(
      'events/mill.yaml: - { decide: reject-hedge, sentence: echo#s-1a2b3c4d, words: "reportedly", reason: … }',
    ),
    remedy,
  );
});

test('remedyFor() only asks for a report where no decision takes the record away', () => {
  assert.equal(remedyFor({ list: 'pairs', index: 0, message: 'x' }, FOUND), REPORT);
  assert.equal(remedyFor({ list: 'hedges', index: 1, message: 'x' }, FOUND), REPORT);
});
