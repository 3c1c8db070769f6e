import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { lexicon } from '../../schema/lexicon.ts';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { attributedRanges } from './attributed-ranges.ts';
import { reportingWords } from './reporting-words.ts';

const file = join(import.meta.dirname, '../../../content/lexicon/en.yaml');
const WORDS = reportingWords(lexicon.parse(parse(readFileSync(file, 'utf8'))));

const RANGES: [string, string, string[]][] = [
  ['behind “that”', 'The council said on Monday that the bridge was shut.', ['that the bridge was shut']],
  ['behind the bare verb', 'Bo Marn says the river has risen.', ['the river has risen']],
  ['in front of a tag', 'The river has risen, the Aton Council said.', ['The river has risen']],
  ['behind a source', 'According to the Aton Council, the river has risen.', ['the river has risen.']],
  ['in front of a source', 'The river has risen, according to Ann Bo.', ['The river has risen']],
  [
    'of two verbs of one subject',
    'The council announced that the bridge had fallen and said it was building a ferry.',
    ['that the bridge had fallen', 'it was building a ferry'],
  ],
  ['of an accusation', 'It accused the builders of using old steel.', ['the builders of using old steel']],
  ['not beside a noun', 'The council announced its withdrawal after a quarrel with the builders.', []],
  ['not of an act', 'The council decided to withdraw.', []],
  ['not where nobody speaks', 'The river has risen.', []],
];

for (const [what, body, expected] of RANGES) {
  test(`attributedRanges() gives what is reported: ${what}`, () => {
    const ranges = attributedRanges(articleOf('a', body), [], WORDS);
    assert.deepEqual(
      ranges.map(({ text }) => text.replace(/\.$/u, '')),
      expected.map((text) => text.replace(/\.$/u, '')),
    );
    for (const { start, end, text } of ranges) assert.equal(body.slice(start, end), text);
  });
}
