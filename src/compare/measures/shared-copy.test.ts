import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_RECORDS } from '../../schema/comparison.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { SoFar } from '../compare-event.ts';
import { corpusOf, type EventInput } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { sharedCopy } from './shared-copy.ts';

const FLOOD = 'The river rose above the old bridge before dawn and carried three empty boats into the square.';

function sharedIn(input: EventInput, soFar: Partial<SoFar> = {}): readonly SharedCopy[] {
  return sharedCopy.measure(corpusOf(input), { ...NO_RECORDS, ...soFar }).sharedCopy ?? [];
}

test('sharedCopy finds a long run of words, with slices that give the words back', () => {
  const [found, ...more] = sharedIn(eventOf({ echo: FLOOD, post: `Officials said: ${FLOOD}` }));
  assert.deepEqual(more, []);
  assert.equal(found?.kind, 'copy');
  assert.deepEqual([found?.words, found?.longest, found?.rule], [17, 17, 'long run']);
  assert.equal(found?.a[0]?.text, FLOOD.slice(0, -1));
  assert.equal(found?.b[0]?.start, 'Officials said: '.length);
});

test('sharedCopy finds a sentence that was edited, by its chain of shorter runs', () => {
  const edited = FLOOD.replace('old bridge', 'stone bridge').replace('three empty boats', 'several empty boats');
  const [found] = sharedIn(eventOf({ echo: FLOOD, post: edited }));
  assert.deepEqual([found?.words, found?.longest, found?.rule], [15, 5, 'long chain']);
  assert.equal(found?.a.length, 3);
});

test('sharedCopy finds nothing between sentences that tell the same in other words', () => {
  const other = 'Before dawn the river had risen over the old bridge, and three boats lay empty in the square.';
  assert.deepEqual(sharedIn(eventOf({ echo: FLOOD, post: other })), []);
});

test('sharedCopy takes names with a title and a speech verb for nobody’s property', () => {
  const source = 'Ann Vale, spokeswoman of the Millbrook Rivers and Harbours Board, said';
  const at = (text: string, name: string) => ({
    article: `event/${name}`,
    sentence: corpusOf(eventOf({ [name]: text })).units[0]?.sentence ?? '',
    start: 0,
    end: source.length - ' said'.length,
    text: source.slice(0, -' said'.length),
  });
  const echo = `${source} boats were lost.`;
  const post = `${source} nobody drowned.`;
  const board = { text: 'x', mentions: [at(echo, 'echo'), at(post, 'post')] };
  const names: SoFar['names'] = [{ id: 'n-00000000', kind: 'name', name: 'x', variants: [board], alsoPossible: [] }];
  assert.equal(sharedIn(eventOf({ echo, post }))[0]?.kind, 'copy');
  assert.deepEqual(sharedIn(eventOf({ echo, post }), { names }), []);
});

test('sharedCopy calls words quotation that stand in quotation marks in one of the articles', () => {
  const input = eventOf({ echo: `“${FLOOD}”`, post: FLOOD, star: `She said that ${FLOOD}` });
  const [unit] = corpusOf(input).units;
  const slice = { article: 'event/echo', sentence: unit?.sentence ?? '', start: 1, end: FLOOD.length + 1, text: FLOOD };
  const quotations: SoFar['quotations'] = [
    { id: 'q-00000000', slices: [slice], kind: 'full', basis: 'none', rule: 'none' },
  ];
  const kinds = sharedIn(input, { quotations }).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['quotation', 'quotation', 'quotation']);
});

test('sharedCopy compares no source with itself, and does not depend on the order of articles', () => {
  const input = eventOf({ echo: `${FLOOD}\n${FLOOD}`, post: FLOOD });
  const found = sharedIn(input);
  assert.equal(found.length, 2);
  assert.deepEqual(sharedIn({ ...input, articles: input.articles.toReversed() }), found);
});

test('sharedCopy ties a text of many sources together with few records', () => {
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`s${at}`, FLOOD]));
  const found = sharedIn(eventOf(texts));
  assert.ok(found.length < 60 * 13, `${found.length} records`);
  const tied = new Set(['event/s0']);
  for (let round = 0; round < 3; round += 1) {
    for (const { a, b } of found) {
      const ends = [a[0]?.article ?? '', b[0]?.article ?? ''];
      if (ends.some((end) => tied.has(end))) for (const end of ends) tied.add(end);
    }
  }
  assert.equal(tied.size, 60);
});
