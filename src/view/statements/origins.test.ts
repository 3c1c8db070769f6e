import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article } from '../fixtures/small-edition.ts';
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
