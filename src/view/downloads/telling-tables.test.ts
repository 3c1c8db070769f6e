import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../schema/records/figure.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Told } from '../told/told.ts';
import type { Table } from './csv.ts';
import { datesTable, figuresTable, wordingTable } from './telling-tables.ts';

const TEXTS = articlesOf({
  argus: 'On Monday the ferrymen moored over 40 barges, the harbour said.',
  fax: 'The boatmen moored 38 barges.',
});
const at = (words: string) => sliceOf(TEXTS, words);

const OVER_40: Figure = {
  id: 'f-00000001',
  at: at('over 40 barges'),
  kind: 'cardinal',
  number: at('40'),
  value: { low: 40, lowOpen: true },
  unit: 'barge',
  counts: at('barges'),
  scope: [],
  by: { at: at('the harbour') },
  rule: 'x',
};
const JUST_38: Figure = {
  ...OVER_40,
  id: 'f-00000002',
  at: at('38 barges'),
  value: { low: 38, high: 38 },
  by: undefined,
};
const MONDAY: TimeExpression = {
  id: 'd-00000001',
  at: at('Monday'),
  precision: 'day',
  iso: '2031-03-03',
  against: { kind: 'publication', day: '2031-03-05' },
  role: 'event',
  rule: 'weekday',
};
const FERRYMEN: WordingMention = {
  id: 'w-00000001',
  actor: 'a-00000001',
  at: at('ferrymen'),
  term: 'ferryman',
  voice: 'own',
  rule: 'x',
};

function told(rights: Partial<Record<string, Rights>> = {}): Told {
  const group = { id: 'g-00000001', label: 'barges', verdict: 'different' as const, rule: 'apart', lessExact: [] };
  return toldBy(
    TEXTS,
    {
      figures: [OVER_40, JUST_38],
      figureGroups: [{ ...group, figures: [OVER_40.id, JUST_38.id], pairs: [] }],
      dates: [MONDAY],
      actors: [{ id: 'a-00000001', name: 'The crews', heads: ['ferryman'], compounds: [], reason: 'x' }],
      wording: [FERRYMEN],
    },
    rights,
  );
}

function rowsOf({ heads, rows }: Table): Record<string, string | number>[] {
  for (const row of rows) assert.equal(row.length, heads.length);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [heads[index] ?? '', cell])));
}

const cells = (row: Record<string, string | number> | undefined, ...heads: string[]) =>
  heads.map((head) => row?.[head]);

test('figuresTable() has a row for each number, an end left open where the words leave it open, and its group', () => {
  const [over, exact] = rowsOf(figuresTable(told()));
  assert.deepEqual(cells(over, 'source', 'words', 'from', 'up to', 'unit'), [
    'argus',
    'over 40 barges',
    40,
    '',
    'barge',
  ]);
  assert.deepEqual(cells(over, 'given by', 'how the values compare'), ['the harbour', 'different']);
  assert.deepEqual(cells(exact, 'from', 'up to', 'given by'), [38, 38, '']);
});

test('datesTable() has a row for each expression of time with its value and the day it was counted from', () => {
  const [row] = rowsOf(datesTable(told()));
  assert.deepEqual(cells(row, 'words', 'value', 'counted from', 'part'), [
    'Monday',
    '2031-03-03',
    '2031-03-05',
    'event',
  ]);
});

test('wordingTable() has a row for each description, with whom it describes and whose words it is', () => {
  const [row] = rowsOf(wordingTable(told()));
  assert.deepEqual(cells(row, 'whom', 'words', 'term', 'voice'), ['The crews', 'ferrymen', 'ferryman', 'own']);
});

test('tables of what is told give the reason of an editor who decided', () => {
  const decided = 'So it says.';
  const pinned = toldBy(TEXTS, {
    figures: [{ ...OVER_40, decided }],
    dates: [{ ...MONDAY, decided }],
    actors: told().comparison.actors,
    wording: [{ ...FERRYMEN, decided }, FERRYMEN],
  });
  const reasons = [figuresTable, datesTable, wordingTable].flatMap((table) =>
    rowsOf(table(pinned)).map((row) => row['decided by the editor']),
  );
  assert.deepEqual(reasons, [decided, decided, decided, '']);
});

test('a number is not told where rights hold its words back', () => {
  const hidden = told({ argus: 'link' });
  const [over] = rowsOf(figuresTable(hidden));
  assert.deepEqual(cells(over, 'words', 'from', 'up to', 'what is counted', 'given by'), ['', '', '', '', '']);
  const rows = [figuresTable(hidden), datesTable(hidden), wordingTable(hidden)].flatMap(rowsOf);
  const ofArgus = rows.filter(({ source }) => source === 'argus');
  assert.equal(ofArgus.length, 3);
  assert.doesNotMatch(JSON.stringify(ofArgus), /barge|Monday|ferry/);
});
