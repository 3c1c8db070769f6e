import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tile } from '../../schema/receipt.ts';
import { outlet } from '../fixtures/small-edition.ts';
import { receiptView } from './receipt.ts';

const full = outlet('argus', 'The Argus').facts;

/** A receipt of these pieces, one after the other. */
function view(pieces: readonly (Omit<Tile, 'start' | 'end'> & { of: string })[], source = full) {
  const capture = pieces.map(({ of }) => of).join('');
  let at = 0;
  const tiles = pieces.map(({ of, ...tile }) => {
    at += of.length;
    return { ...tile, start: at - of.length, end: at };
  });
  const head = {
    path: 'captures/bridge/argus.txt',
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    length: capture.length,
  };
  return receiptView({ receipt: { schemaVersion: 1, capture: head, tiles }, capture }, source);
}

const LINE = { of: '\n', to: 'markup' };
const PIECES = [
  { of: 'Share this', to: 'removed', reason: 'a button' },
  LINE,
  { of: 'It opened', to: 'body/1' },
  { of: '\n', to: 'body/1', text: ' ', reason: 'a wrapped line' },
  { of: 'today.', to: 'body/1' },
  LINE,
  { of: 'Share this', to: 'removed', reason: 'a button' },
  LINE,
  { of: '4 March 2031', to: 'date', text: '2031-03-04' },
  LINE,
  { of: 'Teh end.', to: 'body/2', text: 'The end.', reason: 'a slip of the keys', by: 'editor' as const },
  LINE,
];

test('receiptView() accounts for every character: its rows and what is unchanged add up to the capture', () => {
  const { rows, unchanged, total } = view(PIECES);
  assert.equal(
    rows.reduce((sum, { characters }) => sum + characters, unchanged),
    total,
  );
  assert.equal(unchanged, 'It opened'.length + 'today.'.length);
});

test('receiptView() lists what was removed by reason, with its lines, and the same words once', () => {
  const [row] = view(PIECES).rows;
  assert.deepEqual(row, {
    lines: '1, 4',
    words: [{ text: 'Share this', times: '(×2)' }],
    printed: undefined,
    what: undefined,
    why: 'a button',
    characters: 20,
  });
});

test('receiptView() shows what is printed in place of other words, dates as the page prints them', () => {
  const rows = view(PIECES).rows;
  assert.deepEqual(rows.find(({ printed }) => printed?.isOurs)?.words, [{ text: '4 March 2031' }]);
  assert.deepEqual(rows.find(({ printed }) => printed?.text === 'The end.')?.words, [{ text: 'Teh end.' }]);
});

test('receiptView() says which decision is the editor’s', () => {
  const why = view(PIECES).rows.map((row) => row.why);
  assert.deepEqual(
    why.filter((text) => /editor/.test(text)),
    ['The editor’s correction: a slip of the keys'],
  );
});

test('receiptView() sums up joined lines and markup, however many there are', () => {
  const { rows } = view(PIECES);
  assert.deepEqual(
    rows.slice(-2).map(({ words, lines, characters }) => ({ words, lines, characters })),
    [
      { words: [], lines: '', characters: 1 },
      { words: [], lines: '', characters: 5 },
    ],
  );
});

test('receiptView() names one line for a removal that ends with its line, a range for more', () => {
  const removed = (of: string) => view([{ of, to: 'removed', reason: 'tail' }]).rows[0]?.lines;
  assert.equal(removed('One'), '1');
  assert.equal(removed('One\n'), '1');
  assert.equal(removed('One\nTwo\nThree'), '1–3');
});
