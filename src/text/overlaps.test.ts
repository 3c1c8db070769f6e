import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Overlaps, termIndex } from './overlaps.ts';
import { measureLength, type TermSet, termSet, toScore } from './similarity.ts';

const word = (term: number) => ({ term, isName: false, share: 1 });
const name = (term: number, share = 1) => ({ term, isName: true, share });

function overlapsOf(text: TermSet, others: readonly TermSet[], bySlot: number[]) {
  const weights = { bySlot: Float64Array.from(bySlot), lengths: new Float64Array(others.length + 1) };
  for (const set of [text, ...others]) measureLength(set, weights);
  const overlaps = new Overlaps(termIndex(others), weights);
  overlaps.read(text);
  return overlaps;
}

test('Overlaps has the cosine of the weights, 1 for the same terms and 0 for none in common, for every text by itself', () => {
  const others = [termSet(1, [word(1), word(0)]), termSet(2, [word(3)]), termSet(3, [word(0), word(2)])];
  const overlaps = overlapsOf(termSet(0, [word(0), word(1)]), others, [3, 0, 4, 0, 2, 0, 1, 0]);
  assert.deepEqual(
    [0, 1, 2].map((place) => toScore(overlaps.cosine(place))),
    [1, 0, toScore(9 / (5 * Math.sqrt(13)))],
  );
  assert.deepEqual(
    [0, 1, 2].map((place) => overlaps.evidence(place)),
    [7, 0, 3],
  );
});

test('Overlaps counts the terms in common that count, the words of a name as one together', () => {
  const half = Math.SQRT1_2;
  const text = termSet(0, [name(0, half), name(1, half), word(2)]);
  const weights = { bySlot: new Float64Array(8), lengths: new Float64Array(3) };
  const index = termIndex([termSet(1, [name(0), name(1), word(2)]), termSet(2, [word(2)])], (slot) => slot < 4);
  const overlaps = new Overlaps(index, weights);
  overlaps.read(text);
  assert.deepEqual(
    [0, 1].map((place) => toScore(overlaps.shared(place))),
    [1, 0],
  );
});

test('Overlaps matches a name with the word, and counts no name as evidence', () => {
  const mixed = overlapsOf(termSet(0, [name(0), word(1)]), [termSet(1, [word(0), word(1)])], [3, 2, 4, 4]);
  assert.equal(mixed.evidence(0), 4);
  assert.ok(mixed.cosine(0) > 0.9);
});

test('Overlaps forgets the text before when it reads another', () => {
  const bySlot = Float64Array.from([1, 0, 1, 0]);
  const [first, second, other] = [termSet(0, [word(0)]), termSet(1, [word(1)]), termSet(2, [word(0)])];
  const overlaps = new Overlaps(termIndex([other]), { bySlot, lengths: Float64Array.from([1, 1, 1]) });
  const read = (text: TermSet) => {
    overlaps.read(text);
    return [overlaps.cosine(0), overlaps.evidence(0), overlaps.shared(0)];
  };
  assert.deepEqual([first, second, first].map(read), [
    [1, 1, 1],
    [0, 0, 0],
    [1, 1, 1],
  ]);
});
