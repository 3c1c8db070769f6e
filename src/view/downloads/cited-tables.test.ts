import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rights } from '../../schema/source.ts';
import { citation, hedge } from '../fixtures/small-citations.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { citationsTable, hedgesTable } from './cited-tables.ts';
import type { Table } from './csv.ts';

const TEXTS = articlesOf({ argus: 'Ada Quill said it holds. She claimed in a letter that it reportedly shook.' });
const at = (words: string) => sliceOf(TEXTS, words);

function told(rights: Partial<Record<string, Rights>> = {}) {
  const citations = [
    citation('1', at('Ada Quill'), [at('it holds')], { name: 'n-1', verbs: [at('said')] }),
    citation('2', at('She'), [at('it reportedly shook')], {
      ...{ name: 'n-1', who: at('Ada Quill'), verbs: [at('claimed')], channels: [at('letter')], via: 'ci-1' },
    }),
  ];
  const hedges = [hedge('1', at('reportedly'))];
  return toldBy(TEXTS, { citations, hedges, names: [nameOf('1', [at('Ada Quill')])] }, rights);
}

function rowsOf({ heads, rows }: Table): Record<string, string | number>[] {
  return rows.map((row) => {
    assert.equal(row.length, heads.length);
    return Object.fromEntries(row.map((cell, index) => [heads[index] ?? '', cell]));
  });
}

test('citationsTable() has a row for each party of a sentence, with what it is cited for and through whom', () => {
  const heads = [
    'party as printed',
    'stands for',
    'counted as',
    'named',
    'verbs',
    'channels',
    'what is cited',
    'cited through',
  ];
  const rows = rowsOf(citationsTable(told()));
  assert.deepEqual(
    rows.map((row) => heads.map((head) => row[head])),
    [
      ['Ada Quill', '', 'Ada Quill', 'yes', 'said', '', 'it holds', ''],
      ['She', 'Ada Quill', 'Ada Quill', 'yes', 'claimed', 'letter', 'it reportedly shook', 'ci-1'],
    ],
  );
});

test('citationsTable() gives the fuller words of a party without a name, and what an editor decided of it', () => {
  const about = { named: false, described: at('Ada Quill said'), decided: 'She is no name here.' };
  const one = citation('1', at('Ada Quill'), [at('it holds')], about);
  const [row] = rowsOf(citationsTable(toldBy(TEXTS, { citations: [one] })));
  assert.deepEqual(
    [row?.['in fuller words'], row?.['decided by the editor']],
    ['Ada Quill said', 'She is no name here.'],
  );
});

test('hedgesTable() has a row for each word that keeps a distance', () => {
  const [row] = rowsOf(hedgesTable(told()));
  assert.deepEqual([row?.words, row?.sentence, row?.source], ['reportedly', 'sentence 2', 'argus']);
});

test('citationsTable() and hedgesTable() leave out words that rights hold back', () => {
  const tables = [citationsTable(told({ argus: 'link' })), hedgesTable(told({ argus: 'link' }))];
  assert.doesNotMatch(JSON.stringify(tables.map(({ rows }) => rows)), /Quill|said|claimed|letter|shook|reportedly/);
  assert.equal(tables[0]?.rows.length, 2);
});
