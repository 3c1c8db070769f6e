import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../schema/records/name.ts';
import type { Place } from '../../schema/records/place.ts';
import type { Rights } from '../../schema/source.ts';
import { placesTable } from '../downloads/places-table.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Line } from '../parts/line.ts';
import type { Coasts } from './map.ts';
import { placesView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'The bridge of Oakham fell. It was built in Eastford. Oakham mourns. Norway sends help.',
  fax: 'A bridge fell in OAKHAM. Zorn knows nothing.',
});
const [argus, fax] = TEXTS.map((one) => [one]);
const inArgus = (words: string) => sliceOf(argus ?? [], words);
const inFax = (words: string) => sliceOf(fax ?? [], words);
const second = { ...inArgus('Oakham mourns'), end: 6, text: 'Oakham' };
const NAMES: readonly Name[] = [
  nameOf('eeeeeeee', [inArgus('Eastford')]),
  nameOf('bbbbbbbb', [inArgus('Norway')]),
  nameOf('cccccccc', [inArgus('Oakham'), second, inFax('OAKHAM')]),
  nameOf('dddddddd', [inFax('Zorn')]),
];

function place(name: string, sources: string[], more: Partial<Place>): Place {
  return {
    id: `p-${name}`,
    names: [`n-${name}`],
    sources,
    candidates: 1,
    rule: 'only one',
    reason: 'Only one',
    ...more,
  };
}

const town = (gazetteer: string, name: string, lat: number, lon: number) => ({
  town: { gazetteer, name, country: 'NO', lat, lon, population: 9 },
});
const PLACES: readonly Place[] = [
  place('eeeeeeee', ['argus'], town('2', 'Eastford', 50.5, 10.5)),
  place('bbbbbbbb', ['argus'], { rule: 'area', reason: 'A country' }),
  place('cccccccc', ['argus', 'fax'], town('1', 'Oakhåm', 50, 10)),
  place('dddddddd', ['fax'], { rule: 'several', reason: 'Who knows' }),
];
const GAZETTEER = {
  name: 'Invented',
  package: 'invented',
  version: '1.0.0',
  licence: 'CC BY 4.0',
  url: 'https://example.org/',
};
const SEA: Coasts['near'] = {
  land: { type: 'MultiPolygon', coordinates: [] },
  borders: { type: 'MultiLineString', coordinates: [] },
};

function told(rights: Partial<Record<string, Rights>> = {}, places = PLACES) {
  return toldBy(TEXTS, { names: [...NAMES], places: [...places], gazetteers: [GAZETTEER] }, rights);
}

const viewOf = (...args: Parameters<typeof told>) =>
  placesView(told(...args), { near: SEA, far: SEA }) ?? assert.fail();
const words = (line: Line) => line.map(({ text }) => text).join(' ');

test('placesView() lists towns by number of sources, each source with its first sentence', () => {
  const { towns } = viewOf();
  assert.deepEqual(
    towns.map(({ label, links }) => [words(label), words(links)]),
    [
      ['Oakham 2 of 2', 'argus ×2 fax'],
      ['Eastford 1 of 2', 'argus'],
    ],
  );
  assert.match(towns[0]?.links[0]?.href ?? '', /articles\/bridge\/argus\/#s-/);
});

test('a place opens all sentences that name it and says why it is that town', () => {
  const [oakham] = viewOf().towns;
  assert.equal(oakham?.more.label, '3 mentions');
  assert.equal(
    words(oakham?.more.why ?? []),
    'Taken for what the gazetteer lists as Oakhåm, Norway Invented 1 Only one',
  );
  assert.deepEqual(
    oakham?.more.sources.map(({ name, marks }) => [name, words(marks)]),
    [
      ['argus', '1 3'],
      ['fax', '1'],
    ],
  );
});

test('names without a town stand in lists that say why, without a circle', () => {
  const { others, map, reach } = viewOf();
  assert.deepEqual(
    others.map(({ label, lines }) => [label, ...lines.map(words)]),
    [
      ['Countries and other areas', 'Norway 1 of 2'],
      ['Not sure which place', 'Zorn 1 of 2'],
    ],
  );
  assert.equal(map?.circles.length, 2);
  assert.equal(reach, '4 places named · 2 towns, 2 on the map · 1 area and 1 not sure or not known, without a circle');
});

test('the map says in words what it shows, and its circles grow with the number of sources', () => {
  const { map } = viewOf();
  assert.equal(map?.label, 'Map of the places in the list above: Oakham, Eastford');
  assert.deepEqual(
    map?.circles.map(({ r }) => r),
    [9, 6.5],
  );
  assert.deepEqual(map?.labels.map(({ text }) => text).sort(), ['Eastford 1 of 2', 'Oakham 2 of 2']);
  assert.equal(map?.scale?.text, '100 km');
});

test('a town far off that few name is in the list, which says that it is beyond the map', () => {
  const texts = articlesOf({ a: 'Oakham fell. Zorn sends help.', b: 'In Oakham it rained.', c: 'Oakham is closed.' });
  const [first, ...more] = texts.map((one) => sliceOf([one], 'Oakham'));
  const names = [nameOf('cccccccc', [first ?? assert.fail(), ...more]), nameOf('dddddddd', [sliceOf(texts, 'Zorn')])];
  const places = [
    place('cccccccc', ['a', 'b', 'c'], town('1', 'Oakham', 50, 10)),
    place('dddddddd', ['a'], town('4', 'Zorn', -30, 170)),
  ];
  const view = placesView(toldBy(texts, { names, places }), { near: SEA, far: SEA });
  assert.deepEqual(
    view?.towns.map(({ label }) => words(label)),
    ['Oakham 3 of 3', 'Zorn 1 of 3 · beyond the map'],
  );
  assert.equal(view?.map?.circles.length, 1);
});

test('without towns there is no map, without places no list', () => {
  const [, norway] = PLACES;
  assert.equal(viewOf({}, norway ? [norway] : []).map, undefined);
  assert.equal(placesView(told({}, []), undefined), undefined);
});

test('a name that only a source held back prints is told by the gazetteer', () => {
  const { towns } = viewOf({ argus: 'link' });
  assert.deepEqual(
    towns.map(({ label }) => words(label)),
    ['OAKHAM 2 of 2', 'Eastford 1 of 2'],
  );
  const [, eastford] = viewOf({ argus: 'link', fax: 'link' }).towns;
  assert.equal(words(eastford?.label ?? []), 'Eastford 1 of 2');
  assert.deepEqual(viewOf({ argus: 'link', fax: 'link' }).others, []);
});

test('a name stands in capitals only where all mentions that may be printed have it so', () => {
  const texts = articlesOf({ a: 'OAKHAM is wet. OAKHAM weeps.', b: 'In Oakham it rained.' });
  const [a, b] = texts.map((one) => [one]);
  const shouted = ['OAKHAM is', 'OAKHAM weeps'].map((words) => ({
    ...sliceOf(a ?? [], words),
    end: 6,
    text: 'OAKHAM',
  }));
  const names = [nameOf('cccccccc', [sliceOf(b ?? [], 'Oakham'), ...shouted])];
  const view = placesView(
    toldBy(texts, { names, places: [place('cccccccc', ['a', 'b'], town('1', 'x', 1, 1))] }),
    undefined,
  );
  assert.deepEqual(
    view?.towns.map(({ label }) => words(label)),
    ['Oakham 2 of 2'],
  );
});

test('placesTable() has a row for each mention, with the town where there is one', () => {
  const { heads, rows } = placesTable(told());
  for (const row of rows) assert.equal(row.length, heads.length);
  assert.deepEqual(
    rows.map((row) => row.slice(1, 8)),
    [
      ['argus', 'sentence 2', 'Eastford', 'Eastford', 'NO', 50.5, 10.5],
      ['argus', 'sentence 4', 'Norway', '', '', '', ''],
      ['argus', 'sentence 1', 'Oakham', 'Oakhåm', 'NO', 50, 10],
      ['argus', 'sentence 3', 'Oakham', 'Oakhåm', 'NO', 50, 10],
      ['fax', 'sentence 1', 'OAKHAM', 'Oakhåm', 'NO', 50, 10],
      ['fax', 'sentence 2', 'Zorn', '', '', '', ''],
    ],
  );
});
