import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURED, measuredList } from './measured.ts';

test('measuredList() has a row for each measure, with its shares in words and its limits', () => {
  const { rows } = measuredList();
  assert.deepEqual(
    rows.map(({ name }) => name),
    [...new Set(MEASURED.map(({ measure }) => measure))],
  );
  const hedges = rows.find(({ name }) => name === 'hedges');
  assert.deepEqual(hedges?.counts, ['found: 5 of 5', 'of those found, a hedge indeed: 5 of 5']);
  assert.match(hedges?.why ?? '', /^Only words/);
});

test('no share of MEASURED is more than the whole', () => {
  for (const { edition, others } of MEASURED)
    for (const [right, all] of [edition, others].filter((share) => share !== undefined))
      assert.ok(right <= all && all > 0);
});
