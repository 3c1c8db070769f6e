import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralRecord } from './neutral-record.ts';
import { normalise } from './normalise.ts';

const TEXT = `Council backs tram line

By Ann Example

Updated: 5 March 2021, 13:34

The council of Westmere voted on Monday to reopen the tram line that closed in 1962.

The tram depot (Ben Sample/AGX)

The work will cost 40 million crowns and take three years, the mayor told the assembly. (AGX)

© 2021 The Westmere Bell
Most read
Derby tickets sold out
`;

function recordOf(text: string) {
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en' };
  return neutralRecord('tram', normalise({ path: 'tram.txt', bytes: new TextEncoder().encode(text) }, options));
}

test('neutralRecord() gives every field of the article under its neutral name', () => {
  const { removed: _, ...record } = recordOf(TEXT);
  assert.deepEqual(record, {
    id: 'tram',
    title: 'Council backs tram line',
    title_derived: false,
    published: '2021-03-05T13:34',
    published_inferred: true,
    modified: '2021-03-05T13:34',
    modified_text: '5 March 2021, 13:34',
    byline: ['Ann Example'],
    agency: ['AGX'],
    captions: [{ text: 'The tram depot', credit: 'Ben Sample/AGX' }],
    credits: [],
    rights_notice: '© 2021 The Westmere Bell',
    language: 'en',
    body_paragraphs: [
      'The council of Westmere voted on Monday to reopen the tram line that closed in 1962.',
      'The work will cost 40 million crowns and take three years, the mayor told the assembly.',
    ],
    taken_apart: [
      'By Ann Example',
      'Updated: 5 March 2021, 13:34',
      'The tram depot (Ben Sample/AGX)',
      'The work will cost 40 million crowns and take three years, the mayor told the assembly. (AGX)',
    ],
  });
});

test('neutralRecord() lists what was removed, each with its reason', () => {
  const { removed } = recordOf(TEXT);
  assert.ok(removed.every(({ reason }) => reason.length > 0));
  assert.deepEqual(
    removed.map(({ text }) => text),
    ['By', 'Updated:', '(', ')', '(', ')', 'Most read', 'Derby tickets sold out'],
  );
});

test('neutralRecord() holds every word of the capture', () => {
  const all = JSON.stringify(recordOf(TEXT));
  for (const word of TEXT.match(/[\p{L}\p{N}]+/gu) ?? []) assert.ok(all.includes(word), word);
});

test('neutralRecord() marks a derived headline', () => {
  assert.equal(recordOf('The council of Westmere voted on Monday to reopen the tram line.').title_derived, true);
});
