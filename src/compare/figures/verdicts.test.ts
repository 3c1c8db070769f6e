import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Compared, groupVerdict, verdictOf } from './verdicts.ts';

function houses(value: number, asOf?: string): Compared {
  return { kind: 'cardinal', value: { low: value, high: value }, scope: [], ...(asOf === undefined ? {} : { asOf }) };
}

const CASES: readonly [string, Compared, Compared, string, string][] = [
  ['one number of two days', houses(40, '2031-05-04'), houses(40, '2031-05-09'), 'same', 'same value, other day'],
  ['one number of one day', houses(40, '2031-05-04'), houses(40, '2031-05-04'), 'same', 'same value'],
  ['one number where one report names no day', houses(40, '2031-05-04'), houses(40), 'same', 'same value'],
  ['two numbers of two days', houses(40, '2031-05-04'), houses(50, '2031-05-09'), 'later', 'other day'],
];

for (const [what, a, b, verdict, rule] of CASES)
  test(`verdictOf() calls ${what} “${verdict}” by “${rule}”`, () =>
    assert.deepEqual(verdictOf(a, b), { verdict, rule }));

test('groupVerdict() says that a number is of two days, whatever the first two say', () => {
  const [plain, days] = [
    { verdict: 'same', rule: 'same value' },
    { verdict: 'same', rule: 'same value, other day' },
  ] as const;
  assert.deepEqual(groupVerdict([plain, days]), days);
  assert.deepEqual(groupVerdict([days, { verdict: 'overlap', rule: 'values overlap' }]).rule, 'values overlap');
});
