import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasLongNames, type Matrix } from './matrix.ts';

const withHeads = (...heads: Matrix['heads']): Matrix => ({
  caption: '',
  corner: '',
  heads,
  rows: [],
  rowHeads: 'labels',
});
const head = (text: string, short?: string) => ({ lines: [[{ text }]], ...(short === undefined ? {} : { short }) });

test('hasLongNames() looks for one long word in what phones print for a head', () => {
  assert.equal(hasLongNames(withHeads(head('Millbrookpost'))), true);
  assert.equal(hasLongNames(withHeads(head('Millbrookpost', 'Post'))), false);
  assert.equal(hasLongNames(withHeads(head('The Millbrook Evening News'))), false);
});
