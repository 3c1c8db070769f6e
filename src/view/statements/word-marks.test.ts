import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Pair } from '../../schema/records/pair.ts';
import { member, pair, span } from '../fixtures/small-comparison.ts';
import { article } from '../fixtures/small-edition.ts';
import { markWords } from './word-marks.ts';

const TEXT = 'Divers found the old bell, and the angry mayor rang it twice.';
const bell = member(article('argus', TEXT), 'bell');
const fax = member(article('fax', 'Divers found a bell.'), 'bell');

function marked(only: readonly string[], other: readonly string[] = [], more: readonly Pair[] = []): string {
  const spans = (words: readonly string[]) => words.map((one) => span(TEXT, one));
  const words = {
    onlyA: spans(only),
    onlyB: [],
    other: spans(other).map((one) => ({ a: one, b: one, via: 'ring' })),
  };
  const { runs } = markWords(bell, TEXT, [pair(bell, fax, { words }), ...more]);
  return runs
    .map(({ text, mark }) => ({ plain: text, 'only-here': `_${text}_`, 'same-idea': `~${text}~` })[mark])
    .join('');
}

test('markWords() underlines what is in this version only and dots what others say in other words', () => {
  assert.equal(marked(['old'], ['rang']), 'Divers found the _old_ bell, and the angry mayor ~rang~ it twice.');
});

test('markWords() joins underlined neighbours over commas and small words, and underlines no small word alone', () => {
  assert.equal(marked(['old bell', 'angry mayor']), 'Divers found the _old bell, and the angry mayor_ rang it twice.');
  assert.equal(marked(['old', 'the angry']), 'Divers found the _old_ bell, and the _angry_ mayor rang it twice.');
  assert.equal(marked(['the', 'and']), TEXT);
});

test('markWords() leaves plain what any pair shares, and dots rather than underlines', () => {
  const second = pair(fax, bell, { words: { onlyA: [], onlyB: [span(TEXT, 'angry')], other: [] } });
  assert.equal(
    marked(['old', 'angry'], [], [second]),
    'Divers found the old bell, and the _angry_ mayor rang it twice.',
  );
  const dotted = pair(bell, fax, {
    words: { onlyA: [], onlyB: [], other: [{ a: span(TEXT, 'angry'), b: span(TEXT, 'old'), via: 'mood' }] },
  });
  assert.equal(marked(['angry'], [], [dotted]), 'Divers found the old bell, and the ~angry~ mayor rang it twice.');
});

test('markWords() marks nothing where more than 60 % of the words would be underlined, or no pair says anything', () => {
  const four = ['old', 'angry', 'mayor', 'rang'];
  assert.notEqual(marked(four), TEXT);
  assert.equal(marked([...four, 'twice']), TEXT);
  assert.equal(markWords(bell, TEXT, [pair(bell, fax)]).isTooDifferent, true);
  assert.equal(markWords(bell, TEXT, []).isTooDifferent, true);
});

test('markWords() gives runs that joined are the sentence', () => {
  const words = TEXT.match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(fc.subarray(words), fc.subarray(words), (only, other) => {
      assert.equal(marked(only, other).replaceAll(/[_~]/gu, ''), TEXT);
    }),
  );
});
