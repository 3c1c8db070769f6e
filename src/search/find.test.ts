import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSearch } from './find.ts';
import type { Entry } from './index-format.ts';

const event = { slug: 'bridge', title: 'Bridge opens', when: '4 March 2031' };

function entries(...texts: readonly string[]): Entry[] {
  return texts.map((text, index) => ({
    event,
    source: { slug: index % 2 === 0 ? 'argus' : 'fax', name: index % 2 === 0 ? 'The Argus' : 'Fax' },
    article: 'bridge/argus',
    lang: 'en',
    id: `s-${index}`,
    place: index + 1,
    text,
  }));
}

const search = makeSearch(
  entries(
    'The mayor of Öresund opened the bridge.',
    'A prison near the bridge was emptied.',
    'Observers counted forty boats.',
    'The ferry stopped for good.',
  ),
);
const found = (query: string, source?: string) => search(query, source).entries.map(({ id }) => id);

test('makeSearch() finds the entries that have all the words, in any order', () => {
  assert.deepEqual(found('bridge prison'), ['s-1']);
  assert.equal(search('bridge prison').hasAllWords, true);
});

test('makeSearch() falls back to entries with some of the words, and says so', () => {
  const { entries: some, hasAllWords } = search('ferry prison');
  assert.deepEqual(some.map(({ id }) => id).sort(), ['s-1', 's-3']);
  assert.equal(hasAllWords, false);
});

test('makeSearch() finds words without their accents, and accents that are not there', () => {
  assert.deepEqual(found('oresund'), ['s-0']);
  assert.deepEqual(found('Öresund'), ['s-0']);
  assert.deepEqual(found('férry'), ['s-3']);
});

test('makeSearch() forgives a slip', () => {
  assert.deepEqual(found('obsevers'), ['s-2']);
});

test('makeSearch() puts words as they were typed before words within a slip of them and before parts of words', () => {
  const planes = makeSearch(
    entries(
      'The cash was in a bag.',
      'Planes flew over the town.',
      'The plane left, and a plane came, and one more plane after a long wait of many hours.',
    ),
  );
  const { entries: some } = planes('plane crash');
  assert.deepEqual(
    some.map(({ id }) => id),
    ['s-2', 's-1', 's-0'],
  );
});

test('makeSearch() finds a word wherever it stands in a long text', () => {
  assert.deepEqual(makeSearch(entries(`${'filler '.repeat(200)}lighthouse`))('lighthouse').entries.length, 1);
});

test('makeSearch() keeps to one source if asked', () => {
  assert.deepEqual(found('bridge', 'fax'), ['s-1']);
  assert.deepEqual(found('ferry', 'argus'), []);
});

test('makeSearch() finds nothing for an empty query or for signs without a word, and gives the text as it was', () => {
  assert.deepEqual(found('  '), []);
  assert.deepEqual(found('?!'), []);
  assert.equal(search('oresund').entries[0]?.text, 'The mayor of Öresund opened the bridge.');
});
