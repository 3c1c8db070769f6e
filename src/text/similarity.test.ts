import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, measureLength, type TermSet, termSet, toScore } from './similarity.ts';

const word = (term: number) => ({ term, isName: false, share: 1 });
const name = (term: number, share = 1) => ({ term, isName: true, share });

function compare(a: TermSet, b: TermSet, bySlot: number[]) {
  const weights = { bySlot: Float64Array.from(bySlot), lengths: new Float64Array(2) };
  for (const set of [a, b]) measureLength(set, weights);
  return likeness(a, b, weights);
}

test('likeness() is the cosine of the weights, 1 for the same terms and 0 for none in common', () => {
  const bySlot = [3, 0, 4, 0, 2, 0];
  const same = compare(termSet(0, [word(0), word(1)]), termSet(1, [word(1), word(0)]), bySlot);
  assert.equal(toScore(same.cosine), 1);
  assert.equal(compare(termSet(0, [word(0)]), termSet(1, [word(1)]), bySlot).cosine, 0);
  const half = compare(termSet(0, [word(0), word(1)]), termSet(1, [word(0), word(2)]), bySlot);
  assert.equal(toScore(half.cosine), toScore(9 / (5 * Math.sqrt(13))));
});

test('likeness() matches a name with the word, and counts no name as evidence', () => {
  const bySlot = [3, 2, 4, 4];
  const mixed = compare(termSet(0, [name(0), word(1)]), termSet(1, [word(0), word(1)]), bySlot);
  assert.equal(mixed.evidence, 4);
  assert.ok(mixed.cosine > 0.9);
});

test('termSet() keeps a term once, as a name only if every use is one', () => {
  const { slots, shares } = termSet(0, [name(2, 0.5), word(1), name(2, 0.7), name(1)]);
  assert.deepEqual([...slots], [2, 5]);
  assert.deepEqual([...shares], [1, 0.7]);
});
