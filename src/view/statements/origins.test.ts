import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article } from '../fixtures/small-edition.ts';
import { copyOf, sliceOf } from '../fixtures/small-quotations.ts';
import { originWords } from './origins.ts';

const TEXTS = ['argus', 'fax', 'post'].map((name) => article(name, 'The mayor rang the bell.'));
const RANG = statement(
  '0',
  TEXTS.map((text) => member(text, 'bell')),
);

test('originWords() counts the origins only where they are fewer than the sources', () => {
  const counted = (atMost: number) =>
    originWords({ ...RANG, origins: { atMost, because: [] } }, told(TEXTS, [RANG])).atMost?.text;
  assert.deepEqual([counted(2), counted(3)], ['at most 2 independent origins', undefined]);
});

test('originWords() tells of shared words only those that stand in its members', () => {
  const texts = ['argus', 'fax'].map((name) => article(name, 'The mayor rang the bell. Swans came to the pond.'));
  const rang = statement(
    '1',
    texts.map((text) => member(text, 'bell')),
  );
  const copied = (id: string, words: string, more: object) => {
    const [a, b] = texts.map((text) => [sliceOf([text], words)]);
    return copyOf(id, a ?? [], b ?? [], more);
  };
  const sharedCopy = [
    copied('1', 'mayor rang the bell', { words: 4 }),
    copied('2', 'Swans came to the pond', { words: 5 }),
  ];
  assert.deepEqual(
    originWords(rang, told(texts, [rang], { sharedCopy })).shared.map(({ text }) => text),
    ['argus and fax share 4 words'],
  );
});
