import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import { articleFiles, eventOnDisk } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';
import { comparisonFile } from '../write-comparison.ts';

const [SAND, BREAD] = ['echo#s-85e8afc4', 'star#s-0b589d37'];
const [CLOSED, ALSO_CLOSED] = ['echo#s-5f18c760', 'post#s-420a1dd4'];
const DISK = eventOnDisk(articleFiles(), {
  decisions: [
    { decide: 'pin-pair', pair: [SAND, BREAD], reason: 'Both help' },
    { decide: 'reject-pair', pair: [ALSO_CLOSED, CLOSED], reason: 'Two days' },
    { decide: 'reject-merge', names: ['Ann Vale', 'Vale'], reason: 'Two people' },
    {
      decide: 'pin-speaker',
      sentence: 'star#s-3bc931fd',
      quotation: 'No one in this town',
      speaker: 'Ann Vale',
      reason: 'She said so',
    },
    { decide: 'pin-date', sentence: 'echo#s-49b66eec', words: 'Tuesday', iso: '2031-02-25', reason: 'A week before' },
  ],
});
const WHOLE: Comparison = JSON.parse(DISK.comparison.text);

type Of<D extends DecisionRecord['decide']> = DecisionRecord extends infer R
  ? R extends { decide: infer K }
    ? D extends K
      ? R
      : never
    : never
  : never;

function decided<D extends DecisionRecord['decide']>({ decisions }: Comparison, decide: D): Of<D> {
  const found = decisions.find(({ decide: is }) => is === decide);
  assert.ok(found);
  return found as Of<D>;
}

test('compareEvent() tells of each decision what it is about, what the software had found, and the reason', () => {
  const [pin, reject, merge, speaker] = WHOLE.decisions;
  const [a, b] = [
    { article: 'flood/echo', sentence: 's-85e8afc4' },
    { article: 'flood/star', sentence: 's-0b589d37' },
  ];
  assert.deepEqual(pin, { decide: 'pin-pair', a, b, score: 0, reason: 'Both help' });
  assert.deepEqual([reject?.decide, reject?.reason], ['reject-pair', 'Two days']);
  assert.ok(reject?.decide === 'reject-pair' && reject.score > 0.7 && reject.tier === 'strong');
  assert.ok(merge?.decide === 'reject-merge');
  const [ann, vale] = merge.forms.map(({ name }) => name);
  assert.ok(ann !== undefined && vale !== undefined && ann !== vale);
  assert.ok(speaker?.decide === 'pin-speaker');
  assert.equal(WHOLE.quotations.find(({ id }) => id === speaker.quotation)?.decided, 'She said so');
});

const CORRUPTIONS: readonly (readonly [(whole: Comparison) => unknown, string])[] = [
  [(whole) => (decided(whole, 'pin-pair').reason = 'Else'), 'No pair gives this reason'],
  [(whole) => (decided(whole, 'pin-pair').tier = 'strong'), 'A likeness of 0 makes it no pair'],
  [(whole) => (decided(whole, 'reject-pair').a.sentence = 's-00000000'), 'flood/post has no sentence s-00000000'],
  [(whole) => delete decided(whole, 'reject-pair').tier, 'makes it strong'],
  [(whole) => Object.assign(decided(whole, 'reject-pair'), pinned(whole)), 'The two are told together all the same'],
  [(whole) => (decided(whole, 'reject-merge').forms[0] = { text: 'Al', name: 'n-0' }), 'n-0 is not written “Al”'],
  [(whole) => decided(whole, 'reject-merge').forms.fill(form(whole)), 'The two are one name'],
  [(whole) => (decided(whole, 'pin-speaker').reason = 'Else'), 'does not give this reason'],
  [(whole) => (decided(whole, 'pin-speaker').article = 'flood/zoo'), 'There is no article flood/zoo'],
  [(whole) => (decided(whole, 'pin-date').reason = 'Else'), 'does not give this reason'],
  [(whole) => (decided(whole, 'pin-date').iso = '2031-03-04'), 'is 2031-02-25'],
  [(whole) => (decided(whole, 'pin-date').text = 'Monday'), 'of these words'],
  [(whole) => delete decided(whole, 'pin-date').iso, 'Only what is pinned has a value'],
];

function pinned(whole: Comparison) {
  const { a, b, score } = decided(whole, 'pin-pair');
  return { a, b, score, tier: undefined };
}

function form(whole: Comparison) {
  const [first] = decided(whole, 'reject-merge').forms;
  assert.ok(first);
  return first;
}

test('verifyComparison() names each corruption of a decision', () => {
  assert.deepEqual(verifyComparison(DISK), []);
  for (const [change, message] of CORRUPTIONS) {
    const corrupt = structuredClone(WHOLE);
    change(corrupt);
    const text = comparisonFile(corrupt);
    const found = verifyComparison({ ...DISK, comparison: { ...DISK.comparison, text } });
    const line = text.split('\n').findIndex((row) => row.startsWith('"decisions":'));
    const isSeen = found.some((problem) => problem.message.includes(message) && (problem.line ?? 0) > line);
    assert.ok(isSeen, `${message}: ${found.map((one) => `${one.line} ${one.message}`).join('\n')}`);
  }
});
