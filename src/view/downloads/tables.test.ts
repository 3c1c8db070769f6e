import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rights } from '../../schema/source.ts';
import { member, statement } from '../fixtures/small-comparison.ts';
import { articlesOf, copyOf, nameOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Told } from '../told/told.ts';
import type { Table } from './csv.ts';
import { quotationsTable, sharedWordingTable, statementsTable } from './tables.ts';

const TEXTS = articlesOf({
  argus: 'The mayor opened the bridge. “It holds,” Ada Quill said.',
  fax: 'It rained. The mayor opened the bridge today.',
  late: 'Swans came.',
});
const at = (words: string) => sliceOf(TEXTS, words);
const [argus, fax] = TEXTS;

function told(rights: Partial<Record<string, Rights>> = {}): Told {
  if (!argus || !fax) assert.fail();
  const shared = [member(argus, 'mayor'), member(fax, 'mayor', { role: 'also', tier: 'weak' })];
  const speaker = { speaker: at('Ada Quill'), name: 'n-1', verb: at('said') };
  return toldBy(
    TEXTS,
    {
      statements: [statement('1', shared)],
      quotations: [quotation('1', [at('It holds,')], speaker)],
      names: [nameOf('1', [at('Ada Quill')])],
      sharedCopy: [copyOf('1', [at('The mayor opened the bridge')], [sliceOf([fax], 'The mayor opened the bridge')])],
    },
    rights,
  );
}

/** The rows of a table, each cell by its head; links are cut to what they end with. */
function rowsOf({ heads, rows }: Table): Record<string, string | number>[] {
  for (const row of rows) assert.equal(row.length, heads.length);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [heads[index] ?? '', String(cell).replace(/#s-[0-9a-f]{8}$/, '#s')])),
  );
}

test('statementsTable() has a row for each sentence that tells a statement, and for each source without one', () => {
  const rows = rowsOf(statementsTable(told()));
  assert.deepEqual(
    rows.map((row) => [row.statement, row.source, row['found in'], row['tells it in'], row.tier, row.text, row.link]),
    [
      [
        'st-1',
        'argus',
        'sentence 1',
        'the sentence',
        'strong',
        'The mayor opened the bridge.',
        '/articles/bridge/argus/#s',
      ],
      [
        'st-1',
        'fax',
        'sentence 2',
        'a clause',
        'weak',
        'The mayor opened the bridge today.',
        '/articles/bridge/fax/#s',
      ],
      ['st-1', 'late', 'not found', '', '', '', ''],
    ],
  );
  assert.deepEqual([rows[0]?.['found in sources'], rows[0]?.['of compared sources']], ['2', '3']);
});

test('quotationsTable() has a row for each sentence of a quotation, with who says it and how', () => {
  const [row] = rowsOf(quotationsTable(told()));
  assert.deepEqual(
    [row?.['quoted words'], row?.quoted, row?.['speaker as printed'], row?.verb, row?.sentence, row?.link],
    ['It holds,', 'Ada Quill', 'Ada Quill', 'said', 'sentence 2', '/articles/bridge/argus/#s'],
  );
});

test('sharedWordingTable() has a row for each run, with both places', () => {
  const [row] = rowsOf(sharedWordingTable(told()));
  assert.deepEqual(
    [
      row?.['source a'],
      row?.['words a'],
      row?.['sentence a'],
      row?.['source b'],
      row?.['words b'],
      row?.['sentence b'],
    ],
    ['argus', 'The mayor opened the bridge', 'sentence 1', 'fax', 'The mayor opened the bridge', 'sentence 2'],
  );
});

test('tables leave out words that rights hold back, and say so', () => {
  const all = told({ argus: 'link', fax: 'link' });
  const tables = [statementsTable(all), quotationsTable(all), sharedWordingTable(all)];
  assert.doesNotMatch(JSON.stringify(tables), /mayor|holds|Quill|"said"/);
  assert.equal(rowsOf(tables[0] ?? assert.fail())[0]?.note, 'text not shown here');
  assert.equal(rowsOf(tables[0] ?? assert.fail())[0]?.link, '/articles/bridge/argus/');
});
