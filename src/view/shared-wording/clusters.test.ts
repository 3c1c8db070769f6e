import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { copyOf } from '../fixtures/small-quotations.ts';
import { clustersOf } from './clusters.ts';

const slice = (article: string) => ({ article, sentence: 's-1', start: 0, end: 1, text: 'a' });

function recordOf([a = '', b = '']: string, words: number): SharedCopy {
  return copyOf(a + b, [slice(a)], [slice(b)], { words });
}

const written = (records: readonly SharedCopy[]) =>
  clustersOf(records).map(({ sentences, own }) => [
    sentences.map((key) => key[0]).join(''),
    ...own.map(({ id }) => id.slice(2)),
  ]);

test('clustersOf() puts sentences together of which every two share words', () => {
  assert.deepEqual(written([recordOf('ab', 9), recordOf('bc', 12), recordOf('ac', 8), recordOf('cd', 20)]), [
    ['cd', 'cd'],
    ['bca', 'bc', 'ab', 'ac'],
  ]);
});

test('clustersOf() keeps those apart of which only some share words', () => {
  assert.deepEqual(written([recordOf('ab', 9), recordOf('bc', 8)]), [
    ['ab', 'ab'],
    ['bc', 'bc'],
  ]);
});

test('clustersOf() gives of each sentence the record that it shares with the first', () => {
  const [cluster] = clustersOf([recordOf('ab', 9), recordOf('bc', 7), recordOf('ac', 8)]);
  assert.deepEqual(
    cluster?.records.map(({ id }) => id),
    ['c-ab', 'c-ac'],
  );
});

test('clustersOf() has every record as its own in one cluster, whose sentences all share words', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const pairs = fc.uniqueArray(
    fc.tuple(letter, letter).filter(([a, b]) => a < b),
    { selector: (pair) => pair.join('') },
  );
  fc.assert(
    fc.property(pairs, (all) => {
      const records = all.map((pair, at) => recordOf(pair.join(''), at % 4));
      const clusters = clustersOf(records);
      const own = clusters.flatMap((cluster) => cluster.own);
      assert.deepEqual([own.length, new Set(own).size], [records.length, records.length]);
      const ids = new Set(records.map(({ id }) => id));
      for (const { sentences } of clusters) {
        const letters = sentences.map((key) => key[0] ?? '').toSorted();
        for (const [at, a] of letters.entries())
          for (const b of letters.slice(at + 1)) assert.ok(ids.has(`c-${a}${b}`));
      }
    }),
  );
});
