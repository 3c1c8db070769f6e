import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { told } from '../fixtures/small-comparison.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { passageOf, passageOfAll } from './passage.ts';

const SENTENCE = 'The bridge over the Mill opened on Monday.';
const texts = articlesOf({ argus: SENTENCE });
const whole = sliceOf(texts, SENTENCE);

test('passageOf() has the whole sentence in its runs, whatever is set off', () => {
  const place = fc.nat(SENTENCE.length);
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: '' }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const { runs = [] } = passageOf(whole, spans, told(texts, []));
      assert.equal(runs.map(({ text }) => text).join(''), SENTENCE);
    }),
  );
});

test('passageOfAll() sets off every slice of a sentence, of two that overlap the first', () => {
  const slices = ['Monday', 'the Mill opened', 'The bridge', 'opened on'].map((words) => sliceOf(texts, words));
  const [passage] = passageOfAll(slices, told(texts, []));
  const meant = passage?.runs?.filter(({ isMeant }) => isMeant).map(({ text }) => text);
  assert.deepEqual(meant, ['The bridge', 'the Mill opened', 'Monday']);
  assert.deepEqual(passageOfAll([], told(texts, [])), []);
});

test('passageOf() has no runs of a sentence that may not be printed, and leads to its article', () => {
  const passage = passageOf(whole, [], toldBy(texts, {}, { argus: 'link' }));
  assert.equal(passage.runs, undefined);
  assert.equal(passage.where.href, '/articles/bridge/argus/');
});
