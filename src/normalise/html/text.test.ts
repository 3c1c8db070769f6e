import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printed } from '../pieces.ts';
import { alignText, attributeRun, collapseSpaces } from './text.ts';

const CASES: readonly (readonly [source: string, value: string, pieces: readonly unknown[]])[] = [
  ['plain', 'plain', [[0, 5]]],
  [
    'a&amp;b',
    'a&b',
    [
      [0, 1],
      [1, 6, '&'],
      [6, 7],
    ],
  ],
  ['&notit;', '¬it;', [[0, 7, '¬it;']]],
  [
    'a  \r\n b',
    'a b',
    [
      [0, 1],
      [1, 6, ' '],
      [6, 7],
    ],
  ],
  [
    'a &#10; b',
    'a b',
    [
      [0, 1],
      [1, 8, ' '],
      [8, 9],
    ],
  ],
  [
    'one</i>two',
    'onetwo',
    [
      [0, 3],
      [7, 10],
    ],
  ],
  [
    'AT&T &unknown;',
    'AT&T &unknown;',
    [
      [0, 2],
      [2, 4],
      [4, 5],
      [5, 14],
    ],
  ],
  ['quite another', 'value', [[0, 13, 'value']]],
];

for (const [source, value, pieces] of CASES) {
  test(`alignText() finds ${JSON.stringify(value)} in ${JSON.stringify(source)}`, () => {
    const found = alignText(source, { start: 0, end: source.length, kind: 'running' }, value);
    const rows = found.map(({ start, end, text }) => (text === undefined ? [start, end] : [start, end, text]));
    assert.deepEqual(rows, pieces);
  });
}

test('alignText() takes tags for text in titles and attributes', () => {
  const [piece] = collapseSpaces(alignText('a <b> c', { start: 0, end: 7, kind: 'literal' }, 'a <b> c'), 'a <b> c');
  assert.deepEqual(piece, { start: 0, end: 7 });
});

test('alignText() prints every text as its value with white space collapsed, whatever the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, value) => {
      const pieces = alignText(source, { start: 0, end: source.length, kind: 'running' }, value);
      const wanted = value.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');
      assert.equal(printed(pieces, source), source === '' ? '' : wanted);
    }),
  );
});

test('attributeRun() is the value without name and quotation marks', () => {
  for (const source of ['alt="a b"', "alt = 'a b'", 'alt=ab', 'alt']) {
    const { start, end } = attributeRun(source, 0, source.length);
    assert.equal(source.slice(start, end), { 'alt=ab': 'ab', alt: '' }[source] ?? 'a b');
  }
});

test('collapseSpaces() prints one space where two elements of a line meet, none at its ends', () => {
  const source = ' a <i> b </i> ';
  const pieces = [
    [0, 1],
    [1, 2],
    [2, 3],
    [6, 7],
    [7, 8],
    [8, 9],
    [13, 14],
  ].map(([start = 0, end = 0]) => ({ start, end }));
  assert.equal(printed(collapseSpaces(pieces, source), source), 'a b');
});
