import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconView } from './lexicon.ts';

const row = (name: string, ...words: string[]) => ({
  name,
  words,
  reason: 'Both are said of rain.',
  example: 'It rained. / It poured.',
  field: 'disaster' as const,
});
const many = Array.from({ length: 43 }, (_, place) => `word${place}`);

test('lexiconView() shows every row with its reason and example, in the order of the alphabet', () => {
  const { concepts } = lexiconView({
    concepts: [row('rain', 'rain', 'pour'), row('flood', 'flood', 'swamp')],
    lists: {},
  });
  assert.equal(concepts.summary, '2 rows of words that mean nearly the same');
  assert.deepEqual(
    concepts.rows.map(({ words }) => words),
    ['flood, swamp', 'rain, pour'],
  );
  assert.deepEqual(concepts.rows[0], {
    words: 'flood, swamp',
    why: 'Both are said of rain.',
    example: 'It rained. / It poured.',
  });
});

test('lexiconView() shows short lists whole and says how many words of a long one it leaves out', () => {
  const lists = { rainWords: { reason: 'Rain.', words: ['rain', 'hail'] }, others: { reason: 'Rest.', words: many } };
  const { rows, summary } = lexiconView({ concepts: [], lists }).lists;
  assert.equal(summary, '2 lists of words');
  assert.deepEqual(rows[1], { name: 'rain words', why: 'Rain.', words: 'rain, hail' });
  assert.match(rows[0]?.words ?? '', /^word0, word1, .*word39 and 3 more$/);
});
