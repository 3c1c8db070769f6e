import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { lexicon } from '../../schema/lexicon.ts';
import type { WrittenSource } from './written-source.ts';
import { sourceReader } from './written-sources.ts';

const file = join(import.meta.dirname, '../../../content/lexicon/en.yaml');
const READ = sourceReader(lexicon.parse(parse(readFileSync(file, 'utf8'))));

function shown(text: string, sources: readonly WrittenSource[]): string[][] {
  return sources.map(({ party, gives }) => [
    text.slice(party.start, party.end),
    text.slice(gives.start, gives.end).trim(),
  ]);
}

const DOCUMENTS: [string, string, string[][]][] = [
  ['that show', 'The tax returns show that he paid $40.', [['tax returns', 'that he paid $40.']]],
  ['behind a comma', 'She released a list, showing 40 names; 9 were hers.', [['list', '40 names']]],
  ['with what is told of them', 'A poll released on Wednesday showed 40 percent.', [['poll', '40 percent.']]],
  ['with who made them', 'A survey of 900 voters by Vale this week found 40.', [['survey', '40.']]],
  ['not by a noun that is a verb elsewhere', 'They go by results in the state’s eight wards.', []],
  ['not where others say it', 'In records by bakers who said that 40 fell, none is hers.', []],
  ['at the end', 'He paid $40, the records say.', [['records', 'He paid $40, the']]],
  ['not of those who speak', 'The mayor says 40 houses fell.', []],
];
for (const [what, text, expected] of DOCUMENTS) {
  test(`sourceReader().documents() gives documents and what they show: ${what}`, () => {
    assert.deepEqual(shown(text, READ.documents(text)), expected);
  });
}

const SOURCES: [string, string, string[][]][] = [
  ['all of the sentence', 'Some 40 fell, according to the harbour police.', [['harbour police', 'all']]],
  ['up to a preposition', 'According to a list of his debts, 40 fell.', [['list', 'all']]],
  ['behind and only what follows', 'Rain fell for 9 hours and according to Bo 40 fell.', [['Bo', '40 fell.']]],
];
for (const [what, text, expected] of SOURCES) {
  test(`sourceReader().accordingTo() gives sources and what they give: ${what}`, () => {
    const found = shown(text, READ.accordingTo(text)).map(([party, gives]) => [party, gives === text ? 'all' : gives]);
    assert.deepEqual(found, expected);
  });
}
