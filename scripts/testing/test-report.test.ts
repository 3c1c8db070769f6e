import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from './test-report.ts';

const unit = { name: 'unit', result: { passed: 7, failed: 0, skipped: 0 } };

test('reportOf() has a row for each layer and adds them up', () => {
  const { text, hasPassed } = reportOf([unit, { name: 'commands', result: { passed: 5, failed: 0, skipped: 2 } }]);
  assert.deepEqual(text.split('\n'), [
    'unit            7 collected     7 passed   0 failed',
    'commands        7 collected     5 passed   0 failed, 2 skipped',
    '12 passed, 0 failed',
    '',
  ]);
  assert.equal(hasPassed, true);
});

test('reportOf() says that a run has not passed where anything failed or nothing ran', () => {
  assert.equal(reportOf([unit, { name: 'site', result: { passed: 0, failed: 1, skipped: 0 } }]).hasPassed, false);
  assert.equal(reportOf([]).hasPassed, false);
});
