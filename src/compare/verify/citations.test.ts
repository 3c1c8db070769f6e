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

const CHAIN = eventOnDisk(
  articleFiles({
    echo: ['Dike bursts', 'Ann Vale said the dike held. Bo Marn said the river rose. Cy Thorn said the mill burned.'],
    post: ['Flood hits', 'The dike of Millbrook broke before midnight.'],
  }),
);

/** What is said of three citations, each through the one whose place stands here: in `[1, 0]` the first two are through each other. */
function saidOfChain(through: readonly number[]): string[] {
  const comparison: Comparison = JSON.parse(CHAIN.comparison.text);
  const ids = comparison.citations.map(({ id }) => id);
  assert.equal(ids.length, 3);
  comparison.citations.forEach((one, at) => {
    const place = through[at];
    if (place !== undefined) one.via = ids[place] ?? '';
  });
  const text = comparisonFile(comparison);
  return verifyComparison({ ...CHAIN, comparison: { ...CHAIN.comparison, text } }).map(({ message }) => message);
}

const ITSELF = 'It is cited through itself';

test('verifyComparison() accepts citations through each other as long as none comes round to itself', () => {
  assert.deepEqual(saidOfChain([1, 2]), []);
});

const CIRCLES: readonly (readonly [what: string, through: readonly number[], said: readonly string[]])[] = [
  ['two that are cited through each other', [1, 0], [ITSELF, ITSELF]],
  ['three in a circle', [1, 2, 0], [ITSELF, ITSELF, ITSELF]],
  ['a circle behind a citation, and not that citation', [1, 2, 1], [ITSELF, ITSELF]],
];

for (const [what, through, expected] of CIRCLES)
  test(`verifyComparison() refuses ${what}`, () => {
    assert.deepEqual(
      saidOfChain(through).filter((one) => one.startsWith(ITSELF)),
      expected,
    );
  });
