import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slice } from '../../schema/records/evidence.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { wordingView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'The strikers sang. The strikers left. “The dockers won,” he said.',
  fax: 'The workers left.',
});
const ACTOR = { id: 'a-1', name: 'those on strike', heads: ['striker'], compounds: [], reason: 'For tests.' };

function mention(id: string, at: Slice, term: string, voice: WordingMention['voice'] = 'own'): WordingMention {
  return { id: `w-${id}`, actor: 'a-1', at, term, voice, rule: 'head' };
}

const WORDING = [
  mention('1', sliceOf(TEXTS, 'strikers'), 'striker'),
  mention('2', sliceOf(TEXTS, 'strikers left'), 'striker'),
  mention('3', sliceOf(TEXTS, 'dockers'), 'docker', 'quoted'),
  mention('4', sliceOf(TEXTS, 'workers'), 'worker'),
];

function viewOf(wording = WORDING, rights: Partial<Record<string, Rights>> = {}) {
  return wordingView(toldBy(TEXTS, { actors: [ACTOR], wording }, rights));
}

const cellsOf = (view: ReturnType<typeof viewOf>) =>
  view?.actors[0]?.table.rows.map(({ cells }) =>
    cells.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(' ')).join(', ')),
  );

test('wordingView() gives a row for each voice and of each source its terms with their counts', () => {
  assert.deepEqual(cellsOf(viewOf()), [
    ['strikers 2', 'workers 1'],
    ['none', 'none'],
    ['dockers 1', 'none'],
  ]);
});

test('wordingView() leads from every term to its lines, and counts them', () => {
  const [actor] = viewOf()?.actors ?? [];
  const links = actor?.table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ lines }) => lines.flat().map(({ href }) => href)),
  );
  assert.deepEqual(
    links?.filter((href) => href !== undefined),
    ['#w-1', '#w-4', '#w-3'],
  );
  const said = actor?.lines.sources.flatMap((source) => source.said.map(({ id, passages }) => [id, passages.length]));
  assert.deepEqual(said, [
    ['w-1', 2],
    ['w-3', 1],
    ['w-4', 1],
  ]);
  assert.equal(actor?.lines.summary, 'All 4 lines behind these counts');
});

test('wordingView() prints no term of a source whose text may not be printed', () => {
  assert.equal(cellsOf(viewOf(WORDING, { argus: 'link' }))?.[0]?.[0], '2 not shown here');
});

test('wordingView() is absent where no actor is mentioned', () => {
  assert.equal(viewOf([]), undefined);
});

test('wordingView() says of how many mentions of a term the editor decided, and why in its lines', () => {
  const reason = 'It means them.';
  const wording = WORDING.map((one) => (one.id === 'w-2' ? { ...one, decided: reason } : one));
  const view = viewOf(wording);
  assert.equal(cellsOf(view)?.[0]?.[0], 'strikers 2 · 1\u00a0by\u00a0the\u00a0editor');
  const facts = view?.actors[0]?.lines.sources.flatMap(({ said }) => said.map((one) => one.facts.at(-1)?.text));
  assert.deepEqual(facts, [`decided by the editor: ${reason}`, '×1', '×1']);
});
