import assert from 'node:assert/strict';
import { test } from 'node:test';
import { event, type NewsEvent } from '../schema/event.ts';
import { parseYaml } from '../schema/parse.ts';
import { checkDecisions } from './check-decisions.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, eventOnDisk, inputOf } from './fixtures/event-on-disk.ts';
import { verifyComparison } from './verify-comparison.ts';

const FILE = 'events/flood.yaml';
const FILES = articleFiles();

function eventOf(rows: string): [NewsEvent, string] {
  const text = `title: Dike bursts\ndate: 2031-03-04\n${rows}\n`;
  const read = parseYaml(event, text, FILE);
  assert.ok(read.ok, JSON.stringify(read));
  return [read.value, text];
}

function misfits(rows: string): string[] {
  const [decided, text] = eventOf(rows);
  return checkDecisions(inputOf(FILES, decided), { file: FILE, text }).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test('a row about a place decides which it is, or that it is none, and says so in its record', () => {
  const placeOf = (row: string) => {
    const rows = `places: [{ name: Eastford, ${row}, reason: Why }]`;
    const [decided] = eventOf(rows);
    assert.deepEqual(misfits(rows), []);
    assert.deepEqual(verifyComparison(eventOnDisk(FILES, decided)), []);
    return compareEvent(inputOf(FILES, decided)).places.find((one) => one.decided === 'Why');
  };
  assert.equal(placeOf(`gazetteer: '3'`)?.town?.gazetteer, '3');
  assert.deepEqual(placeOf('at: [1.5, -2.5]')?.town, { name: 'Eastford', lat: 1.5, lon: -2.5 });
  assert.equal(placeOf('none: true')?.town, undefined);
});

const STALE: readonly (readonly [rows: string, ...found: string[]])[] = [
  ['places: [{ name: Zorn, none: true, reason: Why }]', '3:18 No article that is compared has “Zorn”'],
  [
    'places: [{ name: Eastfor, none: true, reason: Why }]',
    '3:18 “Eastfor” is no whole name in the articles; it is part of “Eastford”',
  ],
  [
    `places:\n  - { name: Eastford, none: true, reason: A }\n  - { name: Eastford, at: [1, 2], reason: B }`,
    '5:5 Another row decides about “Eastford” already',
  ],
  [
    `places: [{ name: Eastford, gazetteer: '9', reason: Why }]`,
    '3:39 The gazetteer has no Eastford of the number 9; give its coordinates with at:',
  ],
];

test('checkDecisions() names rows about places that meet nothing, and a second one about a place', () => {
  for (const [rows, ...found] of STALE) assert.deepEqual(misfits(rows), found);
});
