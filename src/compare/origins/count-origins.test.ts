import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countOrigins, tiesBySentence } from './count-origins.ts';
import { copyTies } from './ties.ts';

const NAMES = ['ash', 'birch', 'cedar', 'elm', 'fir'];

/** The origins of a statement with one sentence `s` of each source, tied as the pairs say. */
function originsOf(sources: readonly string[], ties: readonly (readonly string[])[]) {
  const members = sources.map((source) => {
    const ref = { article: source, sentence: 's' };
    return { ...ref, role: 'home' as const, tier: 'strong' as const, best: { ...ref, score: 1 } };
  });
  const all = ties.map((tie, at) => ({ id: `c-${at}`, sentences: tie.map((source) => `${source}#s`) }));
  return countOrigins({ members, sources: [...sources] }, tiesBySentence(all), (article) => article);
}

test('countOrigins ties chains together in whatever order they come', () => {
  const chain = [
    ['ash', 'fir'],
    ['birch', 'fir'],
    ['cedar', 'elm'],
    ['elm', 'fir'],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: 4 }), (ties) => {
      assert.equal(originsOf(NAMES, ties).atMost, 1);
    }),
  );
  assert.deepEqual(originsOf(NAMES, chain.slice(0, 3)), { atMost: 2, because: ['c-0', 'c-1', 'c-2'] });
});

test('countOrigins does not count a tie to a sentence that is no member', () => {
  assert.deepEqual(originsOf(['ash', 'elm'], [['ash', 'oak'], ['elm', 'oak'], ['ash']]), { atMost: 2, because: [] });
});

test('copyTies leaves shared quotations out', () => {
  const slice = (article: string) => ({ article, sentence: 's', start: 0, end: 1, text: 'x' });
  const record = { a: [slice('ash')], b: [slice('elm')], words: 9, longest: 9, coverage: 1, rule: 'long run' };
  assert.deepEqual(
    copyTies([
      { id: 'c-00000000', kind: 'quotation', ...record },
      { id: 'c-00000001', kind: 'copy', ...record },
    ]),
    [{ id: 'c-00000001', sentences: ['ash#s', 'elm#s'] }],
  );
});
