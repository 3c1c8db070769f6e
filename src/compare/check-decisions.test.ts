import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schema/comparison.ts';
import { event, type NewsEvent } from '../schema/event.ts';
import { parseYaml } from '../schema/parse.ts';
import { checkDecisions } from './check-decisions.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, eventOnDisk, FLOOD, inputOf } from './fixtures/event-on-disk.ts';
import { verifyComparison } from './verify-comparison.ts';

const FILE = 'events/flood.yaml';
const FILES = articleFiles();
const PLAIN = compareEvent(inputOf(FILES));

/** The event’s file with these rows, and what is wrong in it: line, column, message. */
function misfits(rows: string): string[] {
  const text = `title: Dike bursts\ndate: 2031-03-04\n${rows}\n`;
  return checkDecisions(inputOf(FILES, eventOf(text)), { file: FILE, text }).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

function eventOf(text: string): NewsEvent {
  const read = parseYaml(event, text, FILE);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

/** The comparison with these rows in the event’s file, twice the same. */
function compared(rows: string): Comparison {
  const text = `title: Dike bursts\ndate: 2031-03-04\n${rows}\n`;
  assert.deepEqual(misfits(rows), []);
  const once = compareEvent(inputOf(FILES, eventOf(text)));
  assert.deepEqual(verifyComparison(eventOnDisk(FILES, eventOf(text))), []);
  assert.deepEqual(compareEvent(inputOf(FILES.toReversed(), eventOf(text))), once);
  return once;
}

const SAND = 'echo#s-85e8afc4';
const BREAD = 'star#s-0b589d37';
const DAY = 'echo#s-49b66eec';
const HARBOUR = ['echo#s-5f18c760', 'post#s-420a1dd4'] as const;
const QUOTED = 'star#s-3bc931fd';

test('checkDecisions finds nothing in an event without decisions, nor in decisions that fit', () => {
  assert.deepEqual(misfits(''), []);
  assert.deepEqual(misfits(`decisions: [{ decide: pin-pair, pair: [${SAND}, ${BREAD}], reason: Why }]`), []);
});

const STALE: readonly (readonly [rows: string, ...found: string[]])[] = [
  [
    `decisions:\n  - decide: pin-pair\n    pair: [${SAND}, star#s-00000000]\n    reason: Why`,
    '5:29 No article that is compared has the sentence star#s-00000000',
  ],
  [
    `decisions:\n  - decide: reject-pair\n    pair: [${SAND}, post#${BREAD.split('#')[1]}]\n    reason: Why`,
    `5:29 No article that is compared has the sentence post#${BREAD.split('#')[1]}, but there is ${BREAD}`,
  ],
  [
    `decisions:\n  - decide: reject-pair\n    pair: [welle#s-00000000, ${SAND}]\n    reason: Why`,
    '5:12 No article that is compared has the sentence welle#s-00000000',
  ],
  [
    `decisions:\n  - decide: pin-pair\n    pair: [${SAND}, ${HARBOUR[0]}]\n    reason: Why`,
    '5:11 Both sentences are of one source',
  ],
  [
    `decisions:\n  - { decide: pin-pair, pair: [${HARBOUR.join()}], reason: A }\n  - { decide: reject-pair, pair: [${HARBOUR.toReversed().join()}], reason: B }`,
    '5:5 Another row decides about these two already',
  ],
  [
    `decisions:\n  - decide: reject-merge\n    names: [Vale, Ann Dale]\n    reason: Why`,
    '5:19 No article that is compared has “Ann Dale”',
  ],
  [
    `aliases: [{ names: [Ann Vale, Vale], reason: A }]\ndecisions:\n  - { decide: reject-merge, names: [Vale, Ann Vale], reason: B }`,
    '5:5 Another row decides about these two already',
  ],
  [`aliases:\n  - names: [MHA, The Board]\n    reason: Why`, '4:18 No article that is compared has “The Board”'],
  [
    `decisions:\n  - decide: pin-speaker\n    sentence: star#s-00000000\n    quotation: No one\n    speaker: Ann Vale\n    reason: Why`,
    '5:15 No article that is compared has the sentence star#s-00000000',
  ],
  [
    `decisions:\n  - decide: pin-speaker\n    sentence: ${QUOTED}\n    quotation: one in this\n    speaker: Ann Dale\n    reason: Why`,
    '6:16 No quotation of the sentence begins “one in this”',
    '7:14 The article does not have “Ann Dale”',
  ],
  [
    `decisions:\n  - decide: pin-date\n    sentence: ${DAY}\n    words: Monday\n    iso: 2031-03-03\n    reason: Why`,
    '6:12 The sentence has no time of the words “Monday”, but “Tuesday”',
  ],
  [
    `decisions:\n  - decide: pin-date\n    sentence: echo#s-00000000\n    words: Monday\n    iso: 2031-03-03\n    reason: Why`,
    '5:15 No article that is compared has the sentence echo#s-00000000',
  ],
  [
    `decisions:\n  - decide: accept-date\n    sentence: ${DAY}\n    words: Tuesday\n    reason: Why`,
    '6:12 Nothing is wrong with its weekday: there is nothing to accept',
  ],
  [
    `decisions:\n  - { decide: pin-date, sentence: ${DAY}, words: Tuesday, iso: 2031-03-03, reason: A }\n  - { decide: pin-date, sentence: ${DAY}, words: Tuesday, iso: 2031-03-04, reason: B }`,
    '5:5 Another row decides about these words already',
  ],
  [
    `decisions:\n  - decide: reject-contradiction\n    pair: [${SAND}, star#s-00000000]\n    reason: Why`,
    '5:29 No article that is compared has the sentence star#s-00000000',
  ],
];

test('a pinned time has the editor’s value and says why; a clock time beside it follows', () => {
  const files = articleFiles({
    ...FLOOD,
    mast: ['Dike is checked', 'At 6 a.m. the dike was checked on Friday, March 3, 2031.'],
  });
  const datesOf = (decisions: NewsEvent['decisions']) => {
    const input = inputOf(files);
    return compareEvent({ ...input, event: { ...input.event, decisions } }).dates.filter(
      ({ at }) => at.article === 'flood/mast',
    );
  };
  const [, faulty] = datesOf([]);
  assert.equal(faulty?.falls, 'Monday');
  const address = `mast#${faulty?.at.sentence}`;
  const words = 'Friday, March 3, 2031';
  const pin = { decide: 'pin-date' as const, sentence: address, words, iso: '2031-02-28', reason: 'Friday is right' };
  const [clock, pinned] = datesOf([pin]);
  assert.deepEqual(
    [pinned?.iso, pinned?.falls, pinned?.rule, pinned?.decided],
    ['2031-02-28', undefined, 'pinned', 'Friday is right'],
  );
  assert.equal(clock?.iso, '2031-02-28T06:00');
  const [, accepted] = datesOf([{ decide: 'accept-date', sentence: address, words, reason: 'As printed' }]);
  assert.deepEqual([accepted?.iso, accepted?.falls, accepted?.decided], ['2031-03-03', 'Monday', 'As printed']);
});

test('a pinned time is on record with its value', () => {
  const { decisions, dates } = compared(
    `decisions: [{ decide: pin-date, sentence: ${DAY}, words: Tuesday, iso: 2031-02-25, reason: A week before }]`,
  );
  const date = dates.find(({ decided }) => decided === 'A week before');
  assert.equal(date?.iso, '2031-02-25');
  assert.deepEqual(decisions, [
    {
      decide: 'pin-date',
      article: 'flood/echo',
      sentence: 's-49b66eec',
      text: 'Tuesday',
      date: date?.id,
      iso: '2031-02-25',
      reason: 'A week before',
    },
  ]);
});

const HOUSES = ['echo#s-e2cfdb30', 'star#s-e91a08a5'] as const;

test('rejected figures are in no common group, pinned ones in one that says why', () => {
  const isTogether = ({ figureGroups }: Comparison) => figureGroups.some(({ figures }) => figures.length === 4);
  assert.ok(isTogether(PLAIN));
  const row = (decide: string, pair: string, figures: string) =>
    compared(`decisions: [{ decide: ${decide}, pair: [${pair}], figures: [${figures}], reason: Counted anew }]`);
  const rejected = row('reject-figures', HOUSES.join(), '300 houses, 300 houses');
  assert.ok(!isTogether(rejected));
  const pinned = row('pin-figures', `${SAND}, ${HOUSES[1]}`, '"9,000 sandbags", 300 houses');
  assert.deepEqual(
    pinned.figureGroups.flatMap(({ pairs }) =>
      pairs.flatMap(({ decided, verdict }) => (decided ? [[decided, verdict]] : [])),
    ),
    [['Counted anew', 'different']],
  );
});

test('checkDecisions names words that are no figure of the sentence, and those that are', () => {
  const row = `decisions:\n  - decide: pin-figures\n    pair: [${HOUSES.join()}]\n    figures: [300 houses, 400 houses]\n    reason: Why`;
  assert.deepEqual(misfits(row), [
    `${FILE}:6:27 The sentence has no figure of the words “400 houses”, but “Some 300 houses”`,
  ]);
});

test('checkDecisions names what no longer fits, and its place in the event’s file', () => {
  assert.deepEqual(
    STALE.map(([rows]) => misfits(rows)),
    STALE.map(([, ...found]) => found.map((one) => `${FILE}:${one}`)),
  );
});

test('a pinned pair makes a statement and says why', () => {
  const { pairs, statements } = compared(
    `decisions: [{ decide: pin-pair, pair: [${SAND}, ${BREAD}], reason: Both help }]`,
  );
  const pinned = pairs.filter(({ decided }) => decided !== undefined);
  assert.deepEqual(
    pinned.map(({ rule, decided }) => [rule, decided]),
    [['decided', 'Both help']],
  );
  const told = statements.find(({ members }) => members.some(({ sentence }) => SAND.endsWith(sentence)));
  assert.ok(told?.members.some(({ sentence }) => BREAD.endsWith(sentence)));
});

test('a rejected pair is in no statement together, nor nearest to each other', () => {
  const isTogether = ({ statements }: Comparison) =>
    statements.some(({ members }) => HARBOUR.every((end) => members.some(({ sentence }) => end.endsWith(sentence))));
  assert.ok(isTogether(PLAIN));
  const rejected = compared(`decisions: [{ decide: reject-pair, pair: [${HARBOUR.join()}], reason: Two days }]`);
  assert.ok(!isTogether(rejected));
});

const namesOf = ({ names }: Comparison, form: string) =>
  names.filter(({ variants }) => variants.some(({ text }) => text === form)).map(({ name }) => name);

test('a rejected merge leaves two names', () => {
  assert.deepEqual(namesOf(PLAIN, 'MHA'), ['Millbrook Harbour Authority']);
  const rejected = compared(
    `decisions: [{ decide: reject-merge, names: [MHA, Millbrook Harbour Authority], reason: Two bodies }]`,
  );
  assert.deepEqual(namesOf(rejected, 'MHA'), ['MHA']);
});

test('an alias makes two names one and says why', () => {
  const { names } = compared(`aliases: [{ names: [Eastford, Millbrook], reason: One town since 2030 }]`);
  const [town] = names.filter(({ variants }) => variants.some(({ text }) => text === 'Eastford'));
  assert.deepEqual(town?.variants.map(({ text }) => text).toSorted(), ['Eastford', 'Millbrook']);
  assert.deepEqual(
    town?.variants.flatMap(({ merge }) => (merge ? [[merge.rule, merge.decided]] : [])),
    [['alias', 'One town since 2030']],
  );
});

test('a pinned speaker speaks and says why', () => {
  const { quotations } = compared(
    `decisions: [{ decide: pin-speaker, sentence: ${QUOTED}, quotation: No one in this town, speaker: mayor, reason: The office }]`,
  );
  const pinned = quotations.filter(({ decided }) => decided !== undefined);
  assert.deepEqual(
    pinned.map(({ speaker, rule, decided }) => [speaker?.text, rule, decided]),
    [['mayor', 'pinned', 'The office']],
  );
});
