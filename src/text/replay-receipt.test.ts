import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Receipt, Tile } from '../schema/receipt.ts';
import { replayReceipt } from './replay-receipt.ts';

function receiptOf(tiles: Tile[], length: number): Receipt {
  return {
    schemaVersion: 1,
    capture: { path: 'captures/bridge/heron.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length },
    tiles,
  };
}

test('replayReceipt() joins the tiles of each destination and prints replaced text', () => {
  const tiles: Tile[] = [
    { start: 0, end: 3, to: 'headline' },
    { start: 3, end: 4, to: 'markup' },
    { start: 4, end: 7, to: 'body/1' },
    { start: 7, end: 8, to: 'body/1', text: ' ' },
    { start: 8, end: 11, to: 'body/1' },
  ];
  assert.deepEqual(
    [...replayReceipt(receiptOf(tiles, 11), 'One\nTwo\nSix')],
    [
      ['headline', 'One'],
      ['markup', '\n'],
      ['body/1', 'Two Six'],
    ],
  );
});

const WRONG: Record<string, { tiles: Tile[]; message: RegExp }> = {
  'a gap': {
    tiles: [
      { start: 0, end: 1, to: 'body/1' },
      { start: 2, end: 3, to: 'body/1' },
    ],
    message: /tile 2–3 does not follow 1/,
  },
  'an overlap': {
    tiles: [
      { start: 0, end: 2, to: 'body/1' },
      { start: 1, end: 3, to: 'body/1' },
    ],
    message: /tile 1–3 does not follow 2/,
  },
  'an empty tile': { tiles: [{ start: 0, end: 0, to: 'body/1' }], message: /tile 0–0 does not follow 0/ },
  'an end before the capture’s': {
    tiles: [{ start: 0, end: 2, to: 'body/1' }],
    message: /tiles end at 2, the capture at 3/,
  },
  'an end behind the capture’s': {
    tiles: [{ start: 0, end: 4, to: 'body/1' }],
    message: /tiles end at 4, the capture at 3/,
  },
};

for (const [name, { tiles, message }] of Object.entries(WRONG)) {
  test(`replayReceipt() throws a RangeError for ${name}`, () => {
    assert.throws(() => replayReceipt(receiptOf(tiles, 3), 'abc'), { name: 'RangeError', message });
  });
}
