import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import { articleFiles, eventOnDisk } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';
import { comparisonFile } from '../write-comparison.ts';

const FILES = articleFiles({
  echo: ['Dike bursts', 'The northern dike of Millbrook reportedly broke before midnight, the mayor said.'],
  post: ['Flood hits', 'The dike of Millbrook broke before midnight.'],
}).map((file) =>
  file.id === 'flood/echo'
    ? { ...file, text: file.text.replace('agencies: []', 'agencies:\n  - River News\n  - Aton Press') }
    : file,
);
const DISK = eventOnDisk(FILES);

/** What is said of the comparison with something done to it. */
function said(change: (comparison: Comparison) => void): string[] {
  const comparison: Comparison = JSON.parse(DISK.comparison.text);
  change(comparison);
  const text = comparisonFile(comparison);
  return verifyComparison({ ...DISK, comparison: { ...DISK.comparison, text } }).map(({ message }) => message);
}

test('verifyComparison() accepts credits and hedges as they were found', () => {
  assert.deepEqual(
    said(() => undefined),
    [],
  );
});

const CORRUPTIONS: [string, (comparison: Comparison) => void, RegExp][] = [
  [
    'the words of a credit',
    ({ credits: [one] }) => Object.assign(one ?? {}, { text: 'River Times' }),
    /has “River News” there/,
  ],
  ['the place of a credit', ({ credits: [one] }) => Object.assign(one ?? {}, { place: 7 }), /has “undefined” there/],
  ['a credit that is left out', ({ credits }) => credits.pop(), /The credit flood\/echo agency 1 is not listed/],
  [
    'the id of a credit',
    ({ credits: [one] }) => Object.assign(one ?? {}, { id: 'cr-00000000' }),
    /The id cr-00000000 is not made/,
  ],
  [
    'the words of a hedge',
    ({ hedges: [one] }) => Object.assign(one?.term ?? {}, { text: 'allegedly' }),
    /not “allegedly”/,
  ],
  [
    'the place of a hedge',
    ({ hedges: [one] }) => Object.assign(one?.term ?? {}, { start: 32 }),
    /The sentence has “eportedly”/,
  ],
  [
    'what a hedge introduces',
    ({ hedges: [one] }) => Object.assign(one?.introduces ?? {}, { sentence: 's-00000000' }),
    /What it introduces stands in another sentence/,
  ],
  [
    'the id of a hedge',
    ({ hedges: [one] }) => Object.assign(one ?? {}, { id: 'h-00000000' }),
    /The id h-00000000 is not made/,
  ],
];

for (const [what, change, message] of CORRUPTIONS) {
  test(`verifyComparison() names what is wrong with ${what}`, () => {
    assert.ok(
      said(change).some((one) => message.test(one)),
      said(change).join('\n'),
    );
  });
}
