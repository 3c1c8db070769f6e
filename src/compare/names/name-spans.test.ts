import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../schema/records/name.ts';
import { nameSpans } from './name-spans.ts';

const mention = (sentence: string, start: number, text: string) => ({
  article: 'flood/courier',
  sentence,
  start,
  end: start + text.length,
  text,
});

const names: Name[] = [
  {
    id: 'n-00000001',
    kind: 'person',
    name: 'Ada Brook',
    variants: [{ text: 'Ada Brook', mentions: [mention('s-a', 9, 'Ada Brook')] }],
    alsoPossible: [],
  },
  {
    id: 'n-00000002',
    kind: 'place',
    name: 'Millford',
    variants: [{ text: 'Millford', mentions: [mention('s-a', 0, 'Millford'), mention('s-b', 4, 'Millford')] }],
    alsoPossible: [],
  },
];

test('nameSpans() gives the names of one sentence in their order', () => {
  const spans = nameSpans(names)('flood/courier', 's-a');
  assert.deepEqual(spans, [
    { start: 0, end: 8, name: 'n-00000002' },
    { start: 9, end: 18, name: 'n-00000001' },
  ]);
});

test('nameSpans() gives nothing for a sentence of another article', () => {
  assert.deepEqual(nameSpans(names)('flood/gazette', 's-a'), []);
});
