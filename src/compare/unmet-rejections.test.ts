import assert from 'node:assert/strict';
import { test } from 'node:test';
import { event, type NewsEvent } from '../schema/event.ts';
import { parseYaml } from '../schema/parse.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, inputOf } from './fixtures/event-on-disk.ts';
import { unmetRejections } from './unmet-rejections.ts';

const FILES = articleFiles({
  echo: [
    'Dike bursts in Millbrook',
    'The burst dike at Millbrook flooded 300 houses near the old market on Monday. Helpers filled 9,000 sandbags in the school yard.',
  ],
  post: [
    'Flood hits Millbrook',
    'The burst dike at Millbrook flooded 500 houses near the old market on Monday. Two boats sank in the harbour.',
  ],
});
const HEAD = 'title: Dike bursts\ndate: 2031-03-04\n';

function eventOf(text: string): NewsEvent {
  const read = parseYaml(event, text, 'flood.yaml');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const PLAIN = compareEvent(inputOf(FILES, eventOf(HEAD)));
const at = (words: string) => {
  const found = PLAIN.figures.find((one) => one.at.text === words)?.at;
  assert.ok(found, words);
  return `${found.article.slice('flood/'.length)}#${found.sentence}`;
};
const [FEW, MANY, BAGS, BOATS] = ['300 houses', '500 houses', '9,000 sandbags', 'Two boats'].map(at) as [
  string,
  string,
  string,
  string,
];

function unmet(...rows: readonly string[]): string[] {
  const text = `${HEAD}decisions:\n${rows.map((row) => `  - { ${row}, reason: Why }\n`).join('')}`;
  const input = inputOf(FILES, eventOf(text));
  return unmetRejections(input, compareEvent(input), { file: 'flood.yaml', text }).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

const APART = `decide: reject-figures, pair: [${FEW}, ${MANY}], figures: [300 houses, 500 houses]`;
const ALONE = `decide: reject-group, sentence: ${FEW}, words: 300 houses`;
const RIGHT = `decide: reject-contradiction, pair: [${FEW}, ${MANY}]`;

test('unmetRejections() finds nothing where figures were one group and two sentences a contradiction', () => {
  assert.deepEqual([PLAIN.figureGroups.length, PLAIN.contradictions.length], [1, 1]);
  for (const row of [APART, ALONE, RIGHT]) assert.deepEqual(unmet(row), [], row);
  assert.deepEqual(unmet(APART, RIGHT), []);
  assert.deepEqual(unmet(`decide: reject-hedge, sentence: ${FEW}, words: x`), [], 'others are checked elsewhere');
});

test('unmetRejections() names a rejection that tells apart what nothing has put together, and what there is', () => {
  assert.match(
    unmet(`decide: reject-figures, pair: [${BAGS}, ${BOATS}], figures: ["9,000", Two]`).join(),
    /^4:\d+ The two figures are in no common group$/,
  );
  assert.match(
    unmet(`decide: reject-figures, pair: [${FEW}, ${BOATS}], figures: [300 houses, Two boats]`).join(),
    /The two figures are in no common group; in a group are “300 houses”$/,
  );
  assert.match(
    unmet(`decide: reject-group, sentence: ${BAGS}, words: "9,000 sandbags"`).join(),
    /^4:\d+ “9,000 sandbags” is in no group of figures$/,
  );
  assert.match(
    unmet(`decide: reject-contradiction, pair: [${BAGS}, ${BOATS}]`).join(),
    /The two sentences are listed as no contradiction; listed are “300 houses” \(echo#s-[0-9a-f]{8}\) and “500 houses” \(post#/,
  );
});
