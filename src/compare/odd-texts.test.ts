import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schema/comparison.ts';
import { articleFiles, eventOnDisk } from './fixtures/event-on-disk.ts';
import { verifyComparison } from './verify-comparison.ts';

/** What is compared of two invented reports, once it was found to fit them. */
function verified(echo: string, post: string): Comparison {
  const disk = eventOnDisk(articleFiles({ echo: ['Rain in Millbrook', echo], post: ['Rain in the town', post] }));
  assert.deepEqual(verifyComparison(disk), []);
  return JSON.parse(disk.comparison.text);
}

test('a date that is part of a word is told by the whole word', () => {
  const { pairs } = verified(
    'The rainfall of February was twice the rainfall of an average year in Millbrook.',
    'In Millbrook February’s rainfall was twice the rainfall of an average year.',
  );
  const dates = pairs.flatMap(({ terms }) => terms.filter(({ via }) => via === 'date'));
  assert.deepEqual(
    dates.map(({ a, b }) => [a.text, b.text]),
    [['February', 'February’s']],
  );
});

test('who is cited for nothing in a sentence is no citation', () => {
  const { citations } = verified(
    'As Harbour News reports:\n\nThe dike of Millbrook was mended in the night.',
    'Harbour News reports that the dike of Millbrook was mended in the night.',
  );
  assert.deepEqual(
    citations.map(({ party }) => party.article),
    ['flood/post'],
  );
});

test('a post that begins with points stands at the head of its paragraph', () => {
  const { quotations } = verified(
    '....The dike will hold until Friday, whatever the council of the town says. — Ann Vale (@annvale) March 3, 2031',
    'The dike of Millbrook was mended in the night.',
  );
  assert.match(quotations[0]?.slices[0]?.text ?? '', /^The dike will hold until Friday/);
});
