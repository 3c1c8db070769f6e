import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { corpusOf, type Unit } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { runFinder, SHORTEST_RUN } from './word-runs.ts';

/** The sentence of each of two reports; their headlines are left out. */
function unitsOf(echo: string, post: string): readonly Unit[] {
  return corpusOf(eventOf({ echo, post })).units.filter(({ part }) => part === 'body');
}

function runsOf(echo: string, post: string): string[] {
  const [a, b] = unitsOf(echo, post);
  if (a === undefined || b === undefined) throw new Error('Two sentences are needed');
  return runFinder(SHORTEST_RUN)(a, b).map((run) => run.map((pair) => a.words[pair.a]?.key).join(' '));
}

test('runFinder() gives the words that follow each other in both sentences', () => {
  const echo = 'Bakers say the old mill by the river burnt down at night.';
  assert.deepEqual(runsOf(echo, 'Nobody knew why the old mill by the river burnt.'), [
    'the old mill by the river burnt',
  ]);
});

test('runFinder() breaks a run where either sentence has a word that the other lacks', () => {
  const echo = 'The old mill by the river burnt down.';
  assert.deepEqual(runsOf(echo, 'The old mill by the broad river burnt down.'), [
    'the old mill by the',
    'river burnt down',
  ]);
  assert.deepEqual(runsOf('The old mill by the broad river burnt down.', echo), [
    'the old mill by the',
    'river burnt down',
  ]);
});

test('every run of runFinder() reads the same in both sentences, word by word and without a gap', () => {
  const sentence = fc
    .array(fc.constantFrom('mill', 'river', 'old', 'by', 'the', 'burnt'), { minLength: 4, maxLength: 14 })
    .map((words) => `Mill ${words.join(' ')}.`);
  fc.assert(
    fc.property(sentence, sentence, (echo, post) => {
      const [a, b] = unitsOf(echo, post);
      if (a === undefined || b === undefined) return;
      for (const run of runFinder(SHORTEST_RUN)(a, b)) {
        for (const [at, pair] of run.entries()) {
          assert.equal(a.words[pair.a]?.key, b.words[pair.b]?.key);
          assert.deepEqual([pair.a, pair.b], [(run[0]?.a ?? 0) + at, (run[0]?.b ?? 0) + at]);
        }
      }
    }),
  );
});
