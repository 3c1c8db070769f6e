import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compareEvent } from '../../../src/compare/compare-event.ts';
import { articleFiles, inputOf } from '../../../src/compare/fixtures/event-on-disk.ts';
import { Stop } from '../../exit.ts';
import { judgePlaces } from './judge-places.ts';

const CONTENT = mkdtempSync(join(tmpdir(), 'places-'));
after(() => rmSync(CONTENT, { recursive: true }));
mkdirSync(join(CONTENT, 'gold', 'places'), { recursive: true });

const FOUND = compareEvent(inputOf(articleFiles()));

/** Where the flood’s articles have a name of a place, as labels write it. */
function at(name: string): string {
  const mentions = FOUND.names
    .filter((one) => one.name === name)
    .flatMap(({ variants }) => variants[0]?.mentions ?? []);
  return mentions.map((one) => `'${one.article.split('/')[1]}#${one.sentence} ${one.start} ${one.end}'`).join(', ');
}

function figuresWith(...rows: string[]): string[] {
  writeFileSync(
    join(CONTENT, 'gold', 'places', 'flood.yaml'),
    `places:\n${rows.map((row) => `  - ${row}\n`).join('')}`,
  );
  const [section] = judgePlaces(CONTENT, 'flood', FOUND);
  return section?.figures.map(({ name, of }) => `${name} ${of?.join('/')}`) ?? [];
}

const MILLBROOK = at('Millbrook');
const EASTFORD = at('Eastford');

test('judgePlaces() counts places, and towns by where they lie', () => {
  assert.deepEqual(
    FOUND.places.map(({ town }) => town?.name),
    ['Eastford', 'Millbrook'],
  );
  const right = figuresWith(`{ town: [50.1, 10.2], at: [${MILLBROOK}] }`, `{ town: [50.2, 10.4], at: [${EASTFORD}] }`);
  assert.deepEqual(right, ['recall 2/2', 'precision 2/2', 'towns found 2/2', 'towns precision 2/2']);
  const far = figuresWith(`{ town: [48, 12], at: [${MILLBROOK}] }`, `{ area: true, at: [${EASTFORD}] }`);
  assert.deepEqual(far, ['recall 2/2', 'precision 2/2', 'towns found 0/1', 'towns precision 0/2']);
});

test('judgePlaces() counts what no label names as wrong, what is not found as missed, and neutral rows neither way', () => {
  const one = figuresWith(`{ town: [50.1, 10.2], at: [${MILLBROOK}] }`, "{ area: true, at: ['echo#s-00000000 1 2'] }");
  assert.deepEqual(one, ['recall 1/2', 'precision 1/2', 'towns found 1/1', 'towns precision 1/2']);
  const neutral = figuresWith(`{ town: [50.1, 10.2], at: [${MILLBROOK}] }`, `{ neutral: Unsure, at: [${EASTFORD}] }`);
  assert.deepEqual(neutral, ['recall 1/1', 'precision 1/1', 'towns found 1/1', 'towns precision 1/1']);
});

test('judgePlaces() stops at a label that is none, with its place', () => {
  const row = `{ city: [1, 2], town: [1, 2], at: [${MILLBROOK}] }`;
  assert.throws(
    () => figuresWith(row),
    (error) => {
      assert.ok(error instanceof Stop);
      const [{ line, message } = {}] = error.problems;
      assert.deepEqual([line, message], [2, '“places.0.city” is not known here']);
      return true;
    },
  );
});

test('judgePlaces() judges nothing of an event without labels', () => {
  assert.deepEqual(judgePlaces(CONTENT, 'other', FOUND), []);
});
