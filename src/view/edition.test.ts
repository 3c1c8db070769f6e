import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEdition } from './edition.ts';
import { article, edition, outlet } from './fixtures/small-edition.ts';

const SOURCES = [
  outlet('zebra', 'zebra Post'),
  outlet('ete', 'Été Journal'),
  outlet('argus', 'The Argus'),
  outlet('fax', 'Fax'),
];

test('makeEdition() orders sources by name, accents and case aside, wherever they are listed', () => {
  const texts = SOURCES.map(({ slug }) => article(slug, 'It opened.'));
  const { sources, sourcesOfEvent, articlesOfEvent } = edition(SOURCES, texts);
  const names = ['Été Journal', 'Fax', 'The Argus', 'zebra Post'];
  assert.deepEqual(
    sources.map(({ facts }) => facts.name),
    names,
  );
  assert.deepEqual(
    sourcesOfEvent('bridge').map(({ facts }) => facts.name),
    names,
  );
  assert.deepEqual(
    articlesOfEvent('bridge').map(({ id }) => id),
    ['bridge/ete', 'bridge/fax', 'bridge/argus', 'bridge/zebra'],
  );
});

test('makeEdition() puts the newest event first, and one source’s articles in that order', () => {
  const texts = [article('fax', 'It opened.'), article('fax', 'It rose.', {}, 'flood')];
  const { events, articlesOfSource } = edition(SOURCES, texts);
  assert.deepEqual(
    events.map(({ slug }) => slug),
    ['flood', 'bridge'],
  );
  assert.deepEqual(
    articlesOfSource('fax').map(({ id }) => id),
    ['flood/fax', 'bridge/fax'],
  );
});

test('makeEdition() says which record is asked for and not there', () => {
  assert.throws(() => edition([], []).source('nobody'), /nobody/);
});

test('makeEdition() takes its day from whatever it holds that is newest, and has none while it is empty', () => {
  const fax = outlet('fax', 'Fax');
  const day = (facts: Parameters<typeof article>[2]) => edition([fax], [article('fax', 'It opened.', facts)]).day;
  assert.equal(day({ published: '2031-03-04' }), '2031-05-03', 'the last day of an event');
  assert.equal(day({ published: '2031-05-04T23:59-11:00' }), '2031-05-04');
  assert.equal(day({ published: '2031-05-04', modified: '2031-05-06T10:00' }), '2031-05-06');
  const { site, events } = edition([], []);
  const [event] = events;
  assert.ok(event);
  const noted = { ...event, facts: { ...event.facts, note: { text: 'A', by: 'B', date: '2032-01-01' } } };
  assert.equal(makeEdition({ site, sources: [], events: [noted], articles: [] }).day, '2032-01-01');
  assert.equal(makeEdition({ site, sources: [], events: [], articles: [] }).day, undefined);
});
