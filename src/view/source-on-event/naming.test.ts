import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Line } from '../parts/line.ts';
import { namingRows } from './naming.ts';
import { ownOf } from './own.ts';

const TEXTS = articlesOf({
  argus: 'The strikers sang. Strikers left.',
  fax: 'The workers left.',
  late: 'It rained.',
});
const ACTOR = { id: 'a-1', name: 'those on strike', heads: ['striker'], compounds: [], reason: 'For tests.' };

const mention = (id: string, words: string, term: string): WordingMention => {
  return { id: `w-${id}`, actor: 'a-1', at: sliceOf(TEXTS, words), term, voice: 'own', rule: 'head' };
};
const WORDING = [
  mention('1', 'strikers', 'striker'),
  mention('2', 'Strikers', 'striker'),
  mention('3', 'workers', 'worker'),
];

function ownIn(more: Partial<Comparison>, rights: Partial<Record<string, Rights>> = {}) {
  const told = toldBy(TEXTS, more, rights);
  const source = told.sources.find(({ slug }) => slug === 'argus');
  const own = source && ownOf(told, source);
  assert.ok(own);
  return own;
}

const texts = (line: Line | undefined) => line?.map(({ text }) => text);

test('namingRows() gives what the source calls an actor most, and the others by their names', () => {
  const [row] = namingRows(ownIn({ actors: [ACTOR], wording: WORDING }));
  assert.deepEqual(texts(row?.label), ['Calls those on strike', 'most often, in its own voice']);
  assert.deepEqual(texts(row?.own), ['strikers', 'in all 2 mentions']);
  assert.equal(row?.own[0]?.href, '/events/bridge/#w-1');
  assert.deepEqual(texts(row.others), ['fax:', 'workers']);
});

test('namingRows() has no row where the source, or every other, calls the actor nothing that may be printed', () => {
  assert.deepEqual(namingRows(ownIn({ actors: [ACTOR], wording: WORDING.slice(0, 2) })), []);
  assert.deepEqual(namingRows(ownIn({ actors: [ACTOR], wording: WORDING }, { argus: 'link' })), []);
});
