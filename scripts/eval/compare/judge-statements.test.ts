import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, NO_RECORDS } from '../../../src/schema/comparison.ts';
import type { Tier } from '../../../src/schema/records/record-fields.ts';
import { judgeStatements } from './judge-statements.ts';
import { type Labels, NO_LABELS } from './labels.ts';
import type { Texts } from './places.ts';

/** Three articles of three sources, and a fourth of the first article’s source. */
const TEXTS: Texts = {
  texts: new Map(),
  sources: new Map([
    ['a', 'echo'],
    ['b', 'post'],
    ['c', 'radio'],
    ['d', 'echo'],
  ]),
};
const LABELS: Labels = { ...NO_LABELS, articles: ['a', 'b', 'c', 'd'] };

const gold = (...clusters: string[][]) =>
  clusters.map((refs) => refs.map((ref) => ({ ref: ref.replace(' also', ''), also: ref.endsWith(' also') })));

const sentence = (ref: string) => {
  const [article, sentence] = ref.split('#') as [string, string];
  return { article: `flood/${article}`, sentence };
};

const found = (
  statements: string[][],
  pairs: [a: string, b: string, tier: Tier, score: number][] = [],
): Comparison => ({
  schemaVersion: 1,
  event: 'flood',
  articles: [],
  ...NO_RECORDS,
  pairs: pairs.map(([a, b, tier, score]) => ({
    a: sentence(a),
    b: sentence(b),
    score,
    sentences: score,
    clauses: score,
    tier,
    rule: 'x',
    terms: [],
  })),
  statements: statements.map((refs) => ({
    id: 'st-00000000',
    words: sentence(refs[0] ?? ''),
    sources: ['echo', 'post'],
    members: refs.map((ref) => ({
      ...sentence(ref),
      role: 'home',
      tier: 'strong',
      best: { ...sentence(ref), score: 1 },
    })),
    origins: { atMost: 1, because: [] },
  })),
});

const figure = (section: ReturnType<typeof judgeStatements>, name: string) => {
  const one = section.figures.find((figure) => figure.name === name);
  return one?.of === undefined ? one?.value : one.of.join('/');
};

test('judgeStatements() counts pairs of different sources only, also members among them', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'd#1', 'b#1', 'c#1 also']) };
  const section = judgeStatements(labels, found([['a#1', 'd#1', 'b#1']]), TEXTS);
  // Labelled: a-b, a-c, d-b, d-c, b-c; a-d is of one source. Found: a-b, d-b.
  assert.equal(figure(section, 'recall'), '2/5');
  assert.equal(figure(section, 'precision'), '2/2');
  assert.equal(figure(section, 'F1'), 4 / 7);
  assert.deepEqual(
    section.missed.map(({ key }) => key),
    ['a#1 ~ c#1', 'c#1 ~ d#1', 'b#1 ~ c#1'],
  );
});

test('judgeStatements() counts a pair once that stands in two clusters or in two statements', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1'], ['a#1 also', 'b#1 also', 'c#1']) };
  const section = judgeStatements(
    labels,
    found([
      ['a#1', 'b#1'],
      ['b#1', 'a#1'],
    ]),
    TEXTS,
  );
  assert.equal(figure(section, 'recall'), '1/3');
  assert.equal(figure(section, 'precision'), '1/1');
});

test('judgeStatements() gives every cluster the same weight in macro recall', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1'], ['a#2', 'b#2', 'c#2']) };
  const section = judgeStatements(
    labels,
    found([
      ['a#1', 'b#1'],
      ['a#2', 'b#2'],
    ]),
    TEXTS,
  );
  // One of one, one of three.
  assert.equal(figure(section, 'macro recall'), (1 + 1 / 3) / 2);
  assert.equal(figure(section, 'recall'), '2/4');
});

test('judgeStatements() counts a neutral pair neither as right nor as wrong', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1']), neutral: [['a#2', 'b#2', 'c#2']] };
  const section = judgeStatements(
    labels,
    found([
      ['a#1', 'b#1'],
      ['a#2', 'b#2'],
      ['a#3', 'b#3'],
    ]),
    TEXTS,
  );
  assert.equal(figure(section, 'precision'), '1/2');
  assert.deepEqual(
    section.wrong.map(({ key }) => key),
    ['a#3 ~ b#3'],
  );
});

test('judgeStatements() takes a pair that is labelled both ways for a labelled one', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1']), neutral: [['a#1', 'b#1']] };
  assert.equal(figure(judgeStatements(labels, found([['a#1', 'b#1']]), TEXTS), 'precision'), '1/1');
});

test('judgeStatements() adds up the tiers of pair records, and leaves pairs without one out of them', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1', 'c#1'], ['a#2', 'b#2']) };
  const comparison = found(
    [
      ['a#1', 'b#1', 'c#1'],
      ['a#3', 'b#3'],
    ],
    [
      ['b#1', 'a#1', 'strong', 0.6],
      ['a#1', 'c#1', 'likely', 0.3],
      ['a#3', 'b#3', 'likely', 0.4],
    ],
  );
  const section = judgeStatements(labels, comparison, TEXTS);
  assert.equal(figure(section, 'strong precision'), '1/1');
  assert.equal(figure(section, 'strong recall'), '1/4');
  assert.equal(figure(section, 'strong + likely precision'), '2/3');
  assert.equal(figure(section, 'strong + likely recall'), '2/4');
  assert.equal(figure(section, 'precision'), '3/4');
  assert.match(section.notes[0] ?? '', /^4 pairs within statements, 3 of them with a record/);
});

test('judgeStatements() averages precision over the labelled pairs in the order of scores', () => {
  const labels = { ...LABELS, statements: gold(['a#1', 'b#1'], ['a#2', 'b#2'], ['a#4', 'b#4']) };
  const comparison = found(
    [],
    [
      ['a#1', 'b#1', 'strong', 0.9],
      ['a#3', 'b#3', 'strong', 0.8],
      ['a#2', 'b#2', 'likely', 0.3],
    ],
  );
  // Right at ranks 1 and 3; the third labelled pair has no record.
  assert.equal(figure(judgeStatements(labels, comparison, TEXTS), 'average precision of scores'), (1 + 2 / 3) / 3);
});

test('judgeStatements() has no precision where no statement was found', () => {
  const section = judgeStatements({ ...LABELS, statements: gold(['a#1', 'b#1']) }, found([]), TEXTS);
  assert.equal(section.figures[0]?.value, undefined);
  assert.equal(section.figures[1]?.value, 0);
});
