import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { piecesOf, quotedText } from './variants.ts';

/** Two wordings with the variants as `[upper/lower]`. */
function shown(
  upper: readonly string[],
  lower: readonly string[],
  shared: readonly (readonly [string, string])[],
): string {
  const texts = articlesOf({ argus: upper.join(' '), fax: lower.join(' ') });
  const [one, other] = [texts.slice(0, 1), texts.slice(1)];
  const a = quotation(
    'a',
    upper.map((words) => sliceOf(one, words)),
  );
  const b = quotation(
    'b',
    lower.map((words) => sliceOf(other, words)),
  );
  const runs = shared.map(([left, right]) => ({ a: sliceOf(one, left), b: sliceOf(other, right) }));
  return piecesOf(a, b, runs, toldBy(texts, {}).places)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.upper}/${piece.lower}]`))
    .join('');
}

test('piecesOf() prints what both have once and what each has in its place', () => {
  const found = shown(
    ['We closed the old bridge at noon'],
    ['We shut the bridge at dusk'],
    [
      ['We', 'We'],
      ['the', 'the'],
      ['bridge at', 'bridge at'],
    ],
  );
  assert.equal(found, 'We [closed/shut] the [old/] bridge at [noon/dusk]');
});

test('piecesOf() keeps a space around what only the second version has, but for a closing mark', () => {
  const found = shown(
    ['The bridge fell, alas.'],
    ['The old bridge fell in, alas today.'],
    [
      ['The', 'The'],
      ['bridge fell', 'bridge fell'],
      ['alas', 'alas'],
    ],
  );
  assert.equal(found, 'The [/old] bridge fell [/in], alas [/today].');
});

test('piecesOf() takes the first version’s marks where only marks differ', () => {
  const found = shown(
    ['Run, we said: run.'],
    ['Run; we said run!'],
    [
      ['Run', 'Run'],
      ['we said', 'we said'],
      ['run', 'run'],
    ],
  );
  assert.equal(found, 'Run, we said: run.');
});

test('piecesOf() goes over sentences', () => {
  const found = shown(
    ['The bridge fell.', 'Nobody drowned.'],
    ['The bridge fell, and nobody drowned'],
    [
      ['The bridge fell', 'The bridge fell'],
      ['Nobody drowned', 'nobody drowned'],
    ],
  );
  assert.equal(found, 'The bridge fell. [/and] Nobody drowned.');
});

test('quotedText() puts an ellipsis where sentences of the article stand between those that are quoted', () => {
  const texts = articlesOf({ argus: 'It fell. She sighed. It rose.' });
  const { places } = toldBy(texts, {});
  const apart = quotation('a', [sliceOf(texts, 'It fell.'), sliceOf(texts, 'It rose.')]);
  assert.equal(quotedText(apart, places).text, 'It fell. … It rose.');
  const beside = quotation('b', [sliceOf(texts, 'It fell.'), sliceOf(texts, 'She sighed.')]);
  assert.deepEqual(quotedText(beside, places), { text: 'It fell. She sighed.', starts: [0, 9] });
});
