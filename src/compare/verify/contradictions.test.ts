import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Contradiction } from '../../schema/records/contradiction.ts';
import { articleFiles, eventOnDisk } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';
import { comparisonFile } from '../write-comparison.ts';

const HOUSES = 'The burst dike at Millbrook flooded 300 houses near the old market.';
const OPENED = 'The council opened the weaving mill at Brask on May 4 after long repairs.';
const CLOSED = 'The ministry has closed the railway bridge across the Tolme after the storm.';
const DISK = eventOnDisk(
  articleFiles({
    echo: ['Three things', [HOUSES, OPENED, CLOSED].join('\n\n')],
    post: [
      'Three other things',
      [HOUSES.replace('300', '500'), OPENED.replace('May 4', 'May 9'), CLOSED.replace('has', 'has not')].join('\n\n'),
    ],
  }),
);
const WHOLE: Comparison = JSON.parse(DISK.comparison.text);

/** What is said of the comparison with something done to its contradictions, which are of a number, a date and a denial. */
function said(change: (all: Contradiction[], comparison: Comparison) => void): string[] {
  const comparison = structuredClone(WHOLE);
  change(comparison.contradictions, comparison);
  const text = comparisonFile(JSON.parse(JSON.stringify(comparison)));
  return verifyComparison({ ...DISK, comparison: { ...DISK.comparison, text } }).map(({ message }) => message);
}

function at(all: readonly Contradiction[], index: number): Contradiction {
  const record = all[index];
  assert.ok(record !== undefined);
  return record;
}

test('verifyComparison() accepts contradictions as they were found', () => {
  assert.deepEqual(
    WHOLE.contradictions.map(({ kind }) => kind),
    ['number', 'date', 'status'],
  );
  assert.deepEqual(
    said(() => undefined),
    [],
  );
});

const CORRUPTIONS: readonly [string, (all: Contradiction[], comparison: Comparison) => void, RegExp][] = [
  ['words that differ', (all) => Object.assign(at(all, 0).a, { text: '301 houses' }), /not “301 houses”/],
  [
    'two sides of one source',
    (all) => Object.assign(at(all, 0), { b: at(all, 0).a }),
    /Both sentences are of one source/,
  ],
  [
    'a statement',
    (all) => Object.assign(at(all, 0), { statement: at(all, 1).statement }),
    /The two do not both tell st-/,
  ],
  ['words in common', (all) => Object.assign(at(all, 0).shared[0]?.a ?? {}, { text: 'bursts' }), /not “bursts”/],
  [
    'words in common that are what differs',
    (all) => Object.assign(at(all, 0).shared[0] ?? {}, { a: { start: 36, end: 39, text: '300' } }),
    /“300” is part of what differs/,
  ],
  [
    'the records of a number',
    (all) => Object.assign(at(all, 0), { records: ['f-1', 'f-2'] }),
    /There are no such figures/,
  ],
  [
    'the value of a number',
    (all, { figures }) => {
      for (const { id, value } of figures)
        if (at(all, 0).records?.includes(id)) Object.assign(value, { low: 300, high: 300 });
    },
    /The two figures do not part/,
  ],
  ['the scope of a number', (all) => Object.assign(at(all, 0), { scope: ['in Brask'] }), /do not have this scope/],
  ['the day of a number', (all) => Object.assign(at(all, 0), { asOf: '2031-03-04' }), /are not of this day/],
  [
    'the records of a date',
    (all) => Object.assign(at(all, 1), { records: undefined }),
    /Numbers and dates have records/,
  ],
  [
    'the value of a date',
    (all, { dates }) => {
      for (const date of dates) if (at(all, 1).records?.includes(date.id)) date.iso = '2031-05-04';
    },
    /The two dates can be one/,
  ],
  [
    'a pair without its flag',
    (_, { pairs }) => {
      for (const pair of pairs) Object.assign(pair, { negation: undefined, denial: undefined });
    },
    /No pair says that one of them denies/,
  ],
  ['an id', (all) => Object.assign(at(all, 0), { id: 'ct-00000000' }), /The id ct-00000000 is not made/],
  ['a record that stands twice', (all) => all.push(at(all, 0)), /stands twice/],
];

for (const [what, change, message] of CORRUPTIONS)
  test(`verifyComparison() names what is wrong with a contradiction: ${what}`, () =>
    assert.ok(
      said(change).some((one) => message.test(one)),
      said(change).join('\n'),
    ));
