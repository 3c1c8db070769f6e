import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schema/comparison.ts';
import { event, type NewsEvent } from '../schema/event.ts';
import { parseYaml } from '../schema/parse.ts';
import type { Slice } from '../schema/records/evidence.ts';
import { checkDecisions } from './check-decisions.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, eventOnDisk, inputOf } from './fixtures/event-on-disk.ts';
import { REJECTIONS, type Rejection } from './rejections.ts';
import { verifyComparison } from './verify-comparison.ts';
import { comparisonFile } from './write-comparison.ts';

const FILES = articleFiles({
  echo: [
    'Dike bursts in Millbrook',
    'The burst dike at Millbrook reportedly flooded 300 houses near the old market on Monday. At 6 a.m. the dike was checked on Sunday. Bakers of the Millbrook Society reported that Ann Vale said the river fell.',
  ],
  post: ['Flood hits Millbrook', 'The burst dike at Millbrook flooded about 300 houses near the old market on Monday.'],
});
const FILE = 'events/flood.yaml';
const HEAD = `title: Dike bursts
date: 2031-03-04
actors: [{ name: those who helped, heads: [baker], reason: For tests }]
`;
const PLAIN = compareEvent(inputOf(FILES, eventOf(HEAD)));

function eventOf(text: string): NewsEvent {
  const read = parseYaml(event, text, FILE);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const addressOf = (slice?: Slice) => `${slice?.article.slice('flood/'.length)}#${slice?.sentence}`;
const [FLOODED, CHECKED, QUOTED] = [PLAIN.hedges[0]?.term, PLAIN.dates[1]?.at, PLAIN.citations[0]?.party].map(
  addressOf,
) as [string, string, string];

/** Of each rejection: where the words stand, the words, and which records they are of. */
const REJECTED: Readonly<
  Record<Rejection['decide'], readonly [sentence: string, words: string, of: (one: Comparison) => readonly Slice[]]>
> = {
  'reject-figure': [FLOODED, '300 houses', ({ figures }) => figures.map(({ at }) => at)],
  'reject-group': [FLOODED, '300 houses', groupedFigures],
  'reject-date': [FLOODED, 'Monday', ({ dates }) => dates.map(({ at }) => at)],
  'reject-wording': [QUOTED, 'Bakers', ({ wording }) => wording.map(({ at }) => at)],
  'reject-citation': [QUOTED, 'Bakers', ({ citations }) => citations.map(({ party }) => party)],
  'reject-hedge': [FLOODED, 'reportedly', ({ hedges }) => hedges.map(({ term }) => term)],
};

function groupedFigures({ figures, figureGroups }: Comparison): Slice[] {
  const grouped = new Set(figureGroups.flatMap((group) => group.figures));
  return figures.filter(({ id }) => grouped.has(id)).map(({ at }) => at);
}

const rowOf = (decide: string, sentence: string, words: string) =>
  `decisions:\n  - decide: ${decide}\n    sentence: ${sentence}\n    words: ${words}\n    reason: Why`;

function misfits(rows: string): string[] {
  const text = `${HEAD}${rows}\n`;
  return checkDecisions(inputOf(FILES, eventOf(text)), { file: FILE, text }).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

function verified(decided: NewsEvent, change: (one: Comparison) => void = () => undefined): string[] {
  const disk = eventOnDisk(FILES, decided);
  const whole: Comparison = JSON.parse(disk.comparison.text);
  change(whole);
  const text = comparisonFile(whole);
  return verifyComparison({ ...disk, comparison: { ...disk.comparison, text } }).map(({ message }) => message);
}

for (const decide of REJECTIONS) {
  const [sentence, words, of] = REJECTED[decide];
  const textsOf = (one: Comparison) =>
    of(one).map((slice) => `${slice.article.slice('flood/'.length)}#${slice.sentence} ${slice.text}`);

  test(`${decide} takes its words off the records, is on record itself, and verifies`, () => {
    const rows = rowOf(decide, sentence, words);
    assert.ok(textsOf(PLAIN).includes(`${sentence} ${words}`), textsOf(PLAIN).join('\n'));
    assert.deepEqual(misfits(rows), []);
    const decided = eventOf(HEAD + rows);
    const found = compareEvent(inputOf(FILES, decided));
    assert.ok(!textsOf(found).includes(`${sentence} ${words}`));
    assert.deepEqual(
      found.decisions.map((one) => ['text' in one && one.text, one.decide, one.reason]),
      [[words, decide, 'Why']],
    );
    assert.deepEqual(verified(decided), []);
  });

  test(`checkDecisions() tells of a ${decide} whose words are on no record which words are`, () => {
    const [message = ''] = misfits(rowOf(decide, sentence, 'Zorn'));
    assert.match(message, /^7:12 The sentence has no .* of the words “Zorn”, but .*“/);
    assert.ok(message.includes(`“${words}”`), message);
    assert.match(misfits(rowOf(decide, 'echo#s-00000000', words))[0] ?? '', /^6:15 No article that is compared has/);
  });

  test(`verifyComparison() sees that the words of a ${decide} are on record all the same`, () => {
    const said = verified(eventOf(HEAD + rowOf(decide, sentence, words)), (one) => Object.assign(one, lists(PLAIN)));
    assert.ok(said.includes(`“${words}” is on record all the same`), said.join('\n'));
  });
}

function lists({ figures, figureGroups, dates, wording, citations, hedges }: Comparison): Partial<Comparison> {
  return { figures, figureGroups, dates, wording, citations, hedges };
}

test('what came through a rejected party is cited all the same, and what counted from a rejected time has no value', () => {
  assert.equal(PLAIN.citations.filter(({ via }) => via !== undefined).length, 1);
  const { citations } = compareEvent(
    inputOf(FILES, eventOf(HEAD + rowOf('reject-citation', ...place('reject-citation')))),
  );
  assert.deepEqual(
    citations.map(({ party, via }) => [party.text, via]),
    [['Ann Vale', undefined]],
  );
  const { dates } = compareEvent(inputOf(FILES, eventOf(HEAD + rowOf('reject-date', CHECKED, 'Sunday'))));
  const clock = dates.find(({ at }) => at.text.startsWith('6'));
  assert.deepEqual(
    [clock?.precision, clock?.iso, clock?.against, clock?.role],
    ['vague', undefined, undefined, 'none'],
  );
});

function place(decide: Rejection['decide']): [string, string] {
  const [sentence, words] = REJECTED[decide];
  return [sentence, words];
}

test('checkDecisions() refuses two rows about the same words, and takes a figure and a time of them for two questions', () => {
  const row = (decide: string) => `  - { decide: ${decide}, sentence: ${FLOODED}, words: Monday, reason: Why }\n`;
  assert.deepEqual(misfits(`decisions:\n${row('reject-date')}${row('reject-date')}`), [
    '6:5 Another row decides about these words already',
  ]);
  const figures = [...place('reject-figure')];
  const both = ['reject-figure', 'reject-group'].map(
    (decide) => `  - { decide: ${decide}, sentence: ${figures[0]}, words: ${figures[1]}, reason: Why }\n`,
  );
  assert.deepEqual(misfits(`decisions:\n${both.join('')}`), ['6:5 Another row decides about these words already']);
});
