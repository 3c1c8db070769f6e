import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Statement } from '../../schema/records/statement.ts';
import type { Rights } from '../../schema/source.ts';
import { contradictionsTable } from '../downloads/contradictions-table.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { notesOf } from '../notes/notes.ts';
import type { Line } from '../parts/line.ts';
import { plain } from '../parts/matrix.ts';
import { againstTable } from '../source-on-event/against.ts';
import { ownOf } from '../source-on-event/own.ts';
import { contradictionsBeside } from './beside.ts';

const TEXTS = articlesOf({
  argus: 'It rained. In Millbrook 300 boats sank.',
  beacon: 'In Millbrook 500 boats sank.',
  comet: 'Boats sank in Millbrook.',
});
const SIDES = ['300 boats', '500 boats'].map((words) => sliceOf(TEXTS, words));
const [ARGUS, BEACON] = SIDES as [Slice, Slice];
const COMET = sliceOf(TEXTS, 'Boats');

const SUNK: Statement = {
  id: 'st-1',
  words: { article: ARGUS.article, sentence: ARGUS.sentence },
  sources: ['argus', 'beacon', 'comet'],
  members: [ARGUS, BEACON, COMET].map(({ article, sentence }) => {
    return { article, sentence, role: 'home', tier: 'strong', best: { article, sentence, score: 1 } };
  }),
  origins: { atMost: 3, because: [] },
};

function told(rights: Partial<Record<string, Rights>> = {}) {
  const record = { id: 'ct-a', kind: 'number' as const, a: ARGUS, b: BEACON, shared: [], scope: ['in millbrook'] };
  const contradictions = [{ ...record, statement: 'st-1', rule: 'values apart' }];
  return toldBy(TEXTS, { statements: [SUNK], contradictions }, rights);
}

/** Of the note beside a sentence, its count and its remarks. */
function noteAt({ article, sentence }: Slice, rights = {}): [string, ...Line[]] {
  const note = notesOf(article, told(rights)).get(sentence);
  assert.ok(note?.kind === 'told');
  return [note.count, ...note.statements.flatMap(({ remarks }) => remarks)];
}

const words = (line: Line | undefined) => line?.map(({ text }) => text).join(' ');

test('notesOf() shows beside a sentence what cannot be right together with it, on both sides, and nowhere else', () => {
  const [count, argus] = noteAt(ARGUS);
  assert.equal(count, 'in 3 of 3, contradiction');
  assert.equal(
    words(argus),
    'Two numbers that cannot both be right: 300 boats here, beacon 1 500 boats Both sentences',
  );
  assert.equal(argus?.at(-1)?.href, '/events/bridge/#ct-a');
  assert.equal(argus?.[4]?.href, `/articles/${BEACON.article}/#${BEACON.sentence}`);
  assert.match(words(noteAt(BEACON)[1]) ?? '', /500 boats here, argus 2 300 boats/);
  assert.deepEqual(noteAt(COMET), ['in 3 of 3']);
});

test('contradictionsBeside() has the whole of a sentence that does not stand beside the other already', () => {
  const [line] = contradictionsBeside(SUNK, ARGUS, new Set(), told());
  assert.match(words(line) ?? '', /300 boats here, beacon 1 In Millbrook 500 boats sank\. Both sentences$/);
});

test('againstTable() has a row for each contradiction of a source with another', () => {
  const rowsOf = (at: number, rights = {}) => {
    const whole = told(rights);
    const own = whole.sources[at] && ownOf(whole, whole.sources[at]);
    assert.ok(own);
    const rows = againstTable(own).rows.map(({ head, cells }) => [head, ...cells].map(plain));
    return rows.filter(([head]) => head?.startsWith('Cannot both'));
  };
  assert.deepEqual(rowsOf(0), [['Cannot both be right Two numbers', '300 boats', 'beacon: 500 boats']]);
  assert.deepEqual(rowsOf(1), [['Cannot both be right Two numbers', '500 boats', 'argus: 300 boats']]);
  assert.deepEqual(rowsOf(2), []);
  assert.deepEqual(rowsOf(0, { beacon: 'link' })[0]?.[2], 'beacon: text not shown here');
});

test('contradictionsTable() has both sentences in a row, the words that exclude each other, and the scope', () => {
  const { heads, rows } = contradictionsTable(told());
  const [row] = rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [heads[at], cell])));
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.length, heads.length);
  assert.deepEqual(
    ['kind', 'scope', 'source a', 'words a', 'text a', 'source b', 'words b', 'text b'].map((head) => row?.[head]),
    [
      ...['number', 'in millbrook', 'argus', '300 boats', 'In Millbrook 300 boats sank.'],
      ...['beacon', '500 boats', 'In Millbrook 500 boats sank.'],
    ],
  );
});

test('contradictions print no words that the rights of their source hold back, on articles and as a table', () => {
  const rights = { beacon: 'link' as const };
  assert.match(words(noteAt(ARGUS, rights)[1]) ?? '', /beacon 1 text not shown here/);
  assert.doesNotMatch(JSON.stringify(noteAt(ARGUS, rights)), /500|millbrook/i);
  assert.doesNotMatch(JSON.stringify(contradictionsTable(told(rights)).rows), /500 boats|millbrook 500|in millbrook"/);
});
