import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boldClause } from './clause.ts';

const written = (runs: readonly string[], start: number, end: number) =>
  boldClause(
    runs.map((text) => ({ text })),
    { start, end },
  ).map(({ text, isBold }) => (isBold ? `*${text}*` : text));

test('boldClause() cuts the runs of a sentence at the ends of the clause', () => {
  assert.deepEqual(written(['He said it rained', ' all', ' day.'], 8, 20), [
    'He said ',
    '*it rained*',
    '* al*',
    'l',
    ' day.',
  ]);
  assert.deepEqual(written(['It rained.'], 0, 10), ['*It rained.*']);
});

test('boldClause() sets nothing in bold without a clause', () => {
  assert.deepEqual(boldClause([{ text: 'It rained.', mark: 'plain' }], undefined), [
    { text: 'It rained.', mark: 'plain', isBold: false },
  ]);
});
