import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSources, groupByEvent } from './group.ts';
import { entriesOf, makeIndex } from './index-format.ts';

const index = makeIndex({
  sources: [
    { slug: 'argus', name: 'The Argus' },
    { slug: 'fax', name: 'Fax' },
  ],
  events: [
    { slug: 'bridge', title: 'Bridge opens', when: '4 March 2031' },
    { slug: 'flood', title: 'Flood', when: '1 May 2031' },
  ],
  articles: [
    { name: 'argus', event: 0, source: 0, lang: 'en' },
    { name: 'fax', event: 1, source: 1, lang: 'en' },
  ],
  texts: [
    [0, 's-1', 'headline', 'Open'],
    [1, 's-2', 1, 'Rising.'],
    [0, 's-3', 1, 'It opened.'],
  ],
});

test('entriesOf() gives each text its article, source and event', () => {
  const entries = entriesOf(JSON.parse(JSON.stringify(index)));
  assert.deepEqual(
    entries.map(({ article, source, place }) => `${article} ${source.name} ${place}`),
    ['bridge/argus The Argus headline', 'flood/fax Fax 1', 'bridge/argus The Argus 1'],
  );
});

test('entriesOf() refuses what is no index of this version', () => {
  for (const broken of [null, 'text', {}, { ...index, version: 2 }, { ...index, texts: 7 }]) {
    assert.throws(() => entriesOf(broken), TypeError);
  }
  assert.throws(() => entriesOf({ ...index, texts: [[9, 's-1', 1, 'Lost.']] }), TypeError);
});

test('groupByEvent() keeps the order of the best entries, of events and within them', () => {
  const groups = groupByEvent(entriesOf(index));
  assert.deepEqual(
    groups.map(({ event, entries }) => [event.slug, entries.map(({ id }) => id)]),
    [
      ['bridge', ['s-1', 's-3']],
      ['flood', ['s-2']],
    ],
  );
  assert.equal(countSources(entriesOf(index)), 2);
});
