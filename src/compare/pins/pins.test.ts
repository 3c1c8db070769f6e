import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import { event, type NewsEvent } from '../../schema/event.ts';
import { parseYaml } from '../../schema/parse.ts';
import { checkDecisions } from '../check-decisions.ts';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, eventOnDisk, inputOf } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';
import { comparisonFile } from '../write-comparison.ts';

const FILES = articleFiles({
  echo: [
    'Dike bursts in Millbrook',
    'The burst dike at Millbrook flooded 300 houses, the mayor said. Ann Vale is the mayor. Those in yellow vests carried a score of sandbags. To go by the baker, nobody slept that night.',
  ],
  post: ['Flood hits Millbrook', 'The burst dike at Millbrook flooded 300 houses on Monday.'],
});
const FILE = 'events/flood.yaml';
const HEAD = `title: Dike bursts
date: 2031-03-04
actors: [{ name: those who helped, heads: [helper], reason: For tests }]
`;

function eventOf(text: string): NewsEvent {
  const read = parseYaml(event, text, FILE);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const PLAIN = compareEvent(inputOf(FILES, eventOf(HEAD)));
const sentenceWith = (words: string) => {
  const file = FILES.find(({ id }) => id.endsWith('echo'));
  const at = eventOnDisk(FILES, eventOf(HEAD));
  assert.ok(file && at);
  const unit = inputOf(FILES, eventOf(HEAD))
    .articles.find(({ id }) => id.endsWith('echo'))
    ?.article.blocks.flatMap(({ sentences }) => sentences)
    .find(({ text }) => text.includes(words));
  assert.ok(unit, words);
  return `echo#${unit.id}`;
};

function textWith(sentence: string, words: string, more: string, decide: string): string {
  return `${HEAD}decisions:\n  - decide: ${decide}\n    sentence: ${sentence}\n    words: ${words}\n    reason: Why\n${more}`;
}

/** What is compared and verified with one pin; `more` are its own keys. */
function pinned(decide: string, words: string, more: string): Comparison {
  const decided = eventOf(textWith(sentenceWith(words), words, more, decide));
  const disk = eventOnDisk(FILES, decided);
  assert.deepEqual(
    verifyComparison(disk).map(({ message }) => message),
    [],
  );
  return compareEvent(inputOf(FILES, decided));
}

function misfits(decide: string, sentence: string, words: string, more: string): string[] {
  const text = textWith(sentence, words, more, decide);
  return checkDecisions(inputOf(FILES, eventOf(text)), { file: FILE, text }).map(
    ({ line, message }) => `${line} ${message}`,
  );
}

function corrupted(decide: string, words: string, more: string, change: (one: Comparison) => void): string[] {
  const disk = eventOnDisk(FILES, eventOf(textWith(sentenceWith(words), words, more, decide)));
  const whole: Comparison = JSON.parse(disk.comparison.text);
  change(whole);
  const text = comparisonFile(whole);
  return verifyComparison({ ...disk, comparison: { ...disk.comparison, text } }).map(({ message }) => message);
}

test('pin-figure gives a figure the value, the unit and the giver that the editor says, with the reason', () => {
  const { figures, decisions } = pinned(
    'pin-figure',
    '300 houses',
    '    value: [280, 320]\n    by: Ann Vale\n    unit: roof\n',
  );
  const own = figures.find(({ decided }) => decided === 'Why');
  assert.deepEqual(
    [own?.value, own?.unit, own?.by?.at.text, own?.at.text],
    [{ low: 280, high: 320 }, 'roof', 'Ann Vale', '300 houses'],
  );
  assert.deepEqual(own?.by?.name, PLAIN.names.find(({ name }) => name === 'Ann Vale')?.id);
  assert.equal(decisions[0]?.decide === 'pin-figure' && decisions[0].record, own?.id);
  assert.equal(figures.filter(({ decided }) => decided).length, 1);
});

test('pin-figure takes the giver away with “none”', () => {
  const own = (one: Comparison) =>
    one.figures.find(({ at }) => at.article === 'flood/echo' && at.text === '300 houses');
  assert.equal(own(PLAIN)?.by?.at.text, 'mayor');
  assert.equal(own(pinned('pin-figure', '300 houses', '    by: none\n'))?.by, undefined);
});

test('pin-figure makes a figure of words that were not found', () => {
  assert.ok(!PLAIN.figures.some(({ at }) => at.text === 'yellow vests'));
  const { figures, decisions } = pinned('pin-figure', 'yellow vests', '    value: 12\n    unit: vest\n');
  const own = figures.find(({ at }) => at.text === 'yellow vests');
  assert.deepEqual([own?.value, own?.rule, own?.number.text], [{ low: 12, high: 12 }, 'decided', 'yellow vests']);
  assert.ok(decisions[0]?.decide === 'pin-figure' && decisions[0].added);
});

test('pin-wording adds a mention with actor, voice and term, and changes one that was found', () => {
  const more = '    actor: those who helped\n    voice: own\n    term: in yellow vest\n';
  const { wording, actors } = pinned('pin-wording', 'Those in yellow vests', more);
  assert.deepEqual(
    wording.map(({ at, voice, term, rule, decided, actor }) => [at.text, voice, term, rule, decided, actor]),
    [['Those in yellow vests', 'own', 'in yellow vest', 'decided', 'Why', actors[0]?.id]],
  );
  const head = HEAD.replace('[helper]', '[baker]');
  const text = textWith(sentenceWith('baker'), 'baker', '    voice: quoted\n', 'pin-wording').replace(HEAD, head);
  const [mention] = compareEvent(inputOf(FILES, eventOf(text))).wording;
  assert.deepEqual([mention?.voice, mention?.rule, mention?.decided], ['quoted', 'head', 'Why']);
  assert.deepEqual(verifyComparison(eventOnDisk(FILES, eventOf(text))), []);
});

test('pin-citation adds a party with its verb and what it is cited for', () => {
  const more = '    verb: To go by\n    content: nobody slept that night\n    kind: person\n';
  assert.ok(!PLAIN.citations.some(({ party }) => party.text === 'baker'));
  const { citations } = pinned('pin-citation', 'baker', more);
  const own = citations.find(({ decided }) => decided);
  assert.deepEqual(
    [own?.party.text, own?.verbs[0]?.text, own?.content[0]?.text, own?.kind, own?.named, own?.rule],
    ['baker', 'To go by', 'nobody slept that night', 'person', false, 'decided'],
  );
});

test('pin-citation says for whom a party stands, and names it', () => {
  const own = (one: Comparison) => one.citations.find(({ party }) => party.text === 'mayor');
  const after = own(pinned('pin-citation', 'mayor', '    who: Ann Vale\n'));
  assert.deepEqual([after?.who?.text, after?.named, after?.kind, after?.decided], ['Ann Vale', true, 'person', 'Why']);
  assert.equal(after?.rule, own(PLAIN)?.rule);
  const other = pinned('pin-citation', 'mayor', '    party: houses\n').citations.find(({ decided }) => decided);
  assert.deepEqual([other?.party.text, other?.named], ['houses', false]);
  assert.notEqual(other?.id, own(PLAIN)?.id);
});

const FLOODED = sentenceWith('300 houses');

test('a pin that does not fit is an error at its own key, which names the words there are', () => {
  assert.deepEqual(misfits('pin-figure', FLOODED, '400 houses', '    value: 400\n'), [
    '7 The sentence does not have the words “400 houses”; as figure it has “300 houses”',
  ]);
  assert.deepEqual(misfits('pin-figure', FLOODED, '"300"', '    value: 400\n'), [
    '7 “300” lies over the figure “300 houses”: name all its words, or reject it first',
  ]);
  assert.deepEqual(misfits('pin-figure', FLOODED, 'burst dike', '    by: Bo Tern\n'), [
    '7 The sentence has no figure of the words “burst dike”, but “300 houses”; to add one, give its value',
    '9 The article does not have “Bo Tern”',
  ]);
  assert.deepEqual(misfits('pin-wording', FLOODED, 'houses', '    actor: the roofs\n    term: big house\n'), [
    '9 There is no actor “the roofs”, but “those who helped”',
    '10 “big house” are no words of “houses”, the last of them in the singular',
  ]);
  assert.deepEqual(misfits('pin-citation', FLOODED, 'mayor', '    content: 400 houses\n'), [
    '9 The sentence does not have the words “400 houses”',
  ]);
  assert.deepEqual(misfits('pin-citation', FLOODED, 'dike', '    verb: said\n'), [
    '7 The sentence has no party that is cited of the words “dike”, but “mayor”; to add one, give its content',
  ]);
});

test('words that stand inside a word are no words of the sentence', () => {
  assert.match(misfits('pin-figure', FLOODED, 'house', '    value: 1\n')[0] ?? '', /does not have the words “house”/);
});

test('a pin needs something to say, of the right shape', () => {
  const faults = (more: string, decide = 'pin-figure') => {
    const read = parseYaml(event, textWith(FLOODED, '300 houses', more, decide), FILE);
    return read.ok ? [] : read.problems.map(({ message }) => message);
  };
  assert.match(faults('')[0] ?? '', /expected at least one of value, unit, by/);
  assert.match(faults('    value: many\n')[0] ?? '', /expected a number, or two in square brackets/);
  assert.match(faults('    value: [320, 280]\n')[0] ?? '', /expected .*lower end first|two in square brackets/);
  assert.match(faults('    voice: loud\n', 'pin-wording')[0] ?? '', /voice/);
});

test('a pin and a rejection of the same words are two decisions about them', () => {
  const text = `${textWith(FLOODED, '300 houses', '    value: 1\n', 'pin-figure')}  - decide: reject-figure\n    sentence: ${FLOODED}\n    words: 300 houses\n    reason: Why\n`;
  const found = checkDecisions(inputOf(FILES, eventOf(text)), { file: FILE, text });
  assert.match(found.map(({ message }) => message).join('\n'), /Another row decides about these words already/);
});

test('verification holds every pin against its record', () => {
  const figure = (change: (one: Comparison) => void) =>
    corrupted('pin-figure', '300 houses', '    value: 280\n    by: Ann Vale\n', change);
  const first = (one: Comparison) => one.figures.find(({ decided }) => decided);
  assert.deepEqual(
    figure(() => undefined),
    [],
  );
  assert.match(
    figure((one) => Object.assign(first(one)?.value ?? {}, { low: 270, high: 270 })).join(),
    /has another value/,
  );
  assert.match(figure((one) => Object.assign(first(one) ?? {}, { decided: 'So' })).join(), /does not give this reason/);
  assert.match(figure((one) => delete first(one)?.by).join(), /is given by “none”/);
  const cited = (change: (one: Comparison) => void) =>
    corrupted('pin-citation', 'mayor', '    who: Ann Vale\n    kind: person\n', change);
  assert.match(cited((one) => delete one.citations[0]?.who).join(), /stands for “undefined”/);
  assert.match(
    cited((one) => Object.assign(one.decisions[0] ?? {}, { record: 'ci-00000000' })).join(),
    /There is no record/,
  );
  const mention = (change: (one: Comparison) => void) =>
    corrupted('pin-wording', 'Those in yellow vests', '    actor: those who helped\n    voice: own\n', change);
  assert.match(
    mention((one) => Object.assign(one.wording[0] ?? {}, { voice: 'quoted' })).join(),
    /The mention is quoted/,
  );
  assert.match(mention((one) => Object.assign(one.wording[0] ?? {}, { term: 'helper' })).join(), /is not/);
});
