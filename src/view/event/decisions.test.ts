import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import { comparisonOf } from '../fixtures/small-comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { decisionsView } from './decisions.ts';

const TEXT = article('gazette', 'The bridge opened. Boats stayed away.');
const SITE = edition([outlet('gazette', 'Gazette')], [TEXT]);

function shown(decisions: DecisionRecord[]) {
  return decisionsView(SITE, [TEXT], comparisonOf([], { decisions }), makeHrefs('/'));
}

const [first, second] =
  TEXT.text.blocks[0]?.sentences.map(({ id }) => ({ article: TEXT.entry.id, sentence: id })) ?? [];

test('decisionsView() names the sentences of a pair, says what the words alone make of it, and gives the reason', () => {
  assert.ok(first && second);
  const [reject, pin] = shown([
    { decide: 'reject-pair', a: first, b: second, score: 0.5, tier: 'strong', reason: 'Two bridges' },
    { decide: 'pin-pair', a: first, b: second, score: 0.1, reason: 'One bridge' },
  ]);
  const words = (line = reject) => line?.decision.map(({ text }) => text).join(' ');
  assert.match(words() ?? '', /, sentence 1 and .*, sentence 2 do not tell the same \(strong by words\)$/);
  assert.match(words(pin) ?? '', /tell the same \(not aligned by words\)$/);
  assert.deepEqual([reject?.reason, pin?.reason], ['Reason: Two bridges', 'Reason: One bridge']);
  assert.match(reject?.decision[0]?.href ?? '', new RegExp(`#${first.sentence}$`));
});

test('decisionsView() tells which names are two, and who says a quotation', () => {
  assert.ok(first);
  const [merge, speaker] = shown([
    { decide: 'reject-merge', forms: [{ text: 'Ann Vale' }, { text: 'Vale' }], reason: 'Sisters' },
    { decide: 'pin-speaker', ...first, speaker: 'Ann Vale', reason: 'Heard' },
  ]);
  assert.equal(merge?.decision[0]?.text, '“Ann Vale” and “Vale” are two names');
  assert.equal(speaker?.decision[1]?.text, 'is said by Ann Vale');
});

test('decisionsView() tells what a time means, that one is left as printed, and what is no contradiction', () => {
  assert.ok(first && second);
  const lines = shown([
    { decide: 'pin-date', ...first, text: 'Friday', iso: '2031-03-03', reason: 'Seen' },
    { decide: 'accept-date', ...first, text: 'Friday', reason: 'Seen' },
    { decide: 'reject-contradiction', a: first, b: second, reason: 'Two bridges' },
  ]).map(({ decision }) => decision.map(({ text }) => text).join(' '));
  assert.match(lines[0] ?? '', /, sentence 1 a time in it means 2031-03-03$/);
  assert.match(lines[1] ?? '', /a weekday in it that does not fit its day is left as printed$/);
  assert.match(lines[2] ?? '', /, sentence 2 can both be right$/);
  assert.ok(lines.every((line) => !line.includes('Friday')));
});

test('decisionsView() tells that words were taken for something they are not, and does not print them', () => {
  assert.ok(first);
  const [figure, party] = shown([
    { decide: 'reject-group', ...first, text: '300 boats', reason: 'Rafts' },
    { decide: 'reject-citation', ...first, text: '300 boats', reason: 'Rafts' },
  ]).map(({ decision }) => decision.map(({ text }) => text).join(' '));
  assert.match(figure ?? '', /, sentence 1 a figure in it counts what no other counts$/);
  assert.match(party ?? '', /, sentence 1 a party in it is not cited there$/);
});

test('decisionsView() tells what an editor says of a figure, a mention and a citation, without the words of the source', () => {
  assert.ok(first);
  const of = { ...first, text: '300 boats', reason: 'Seen' };
  const lines = shown([
    { decide: 'pin-figure', ...of, record: 'f-0', value: { low: 300, high: 310 }, unit: 'raft', by: 'none' },
    { decide: 'pin-figure', ...of, record: 'f-0', by: 'Ann Vale' },
    { decide: 'pin-wording', ...of, record: 'w-0', actor: 'the crews', voice: 'own', term: 'boat' },
    { decide: 'pin-citation', ...of, record: 'ci-0', who: 'Ann Vale' },
    { decide: 'pin-citation', ...of, record: 'ci-0', added: true, content: '300 boats' },
  ]).map(({ decision }) =>
    decision
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
  );
  assert.deepEqual(lines, [
    'a figure in it has a value from 300 to 310, counts “raft” and is given by the report itself',
    'a figure in it is given by Ann Vale',
    'words in it mean the crews, are the report’s own and count as another term',
    'a citation in it is as the editor gives it and its party stands for Ann Vale',
    'somebody is cited in it whom the rules did not find',
  ]);
});

test('decisionsView() shows nothing where nothing was decided or compared', () => {
  assert.deepEqual(shown([]), []);
  assert.deepEqual(decisionsView(SITE, [TEXT], undefined, makeHrefs('/')), []);
});
