import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../../schema/records/place.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { dataBlock } from '../metadata/data-block.ts';
import { eventMetadata } from '../metadata/list-metadata.ts';
import { placesGeoJson } from './places-geojson.ts';

const TEXTS = articlesOf({ argus: 'The bridge of Oakham fell. Norway sends help.', fax: 'A bridge fell in OAKHAM.' });
const OAKHAM = nameOf('1', [sliceOf(TEXTS, 'Oakham'), sliceOf(TEXTS, 'OAKHAM')]);
const NORWAY = nameOf('2', [sliceOf(TEXTS, 'Norway')]);
const TOWN = { gazetteer: '7', name: 'Oakhåm', country: 'NO', lat: 50, lon: 10, population: 9 };
const PLACES: readonly Place[] = [
  { id: 'p-1', names: ['n-1'], sources: ['argus', 'fax'], town: TOWN, candidates: 1, rule: 'only one', reason: 'One' },
  { id: 'p-2', names: ['n-2'], sources: ['argus'], candidates: 0, rule: 'area', reason: 'A country' },
];
const GAZETTEER = { name: 'Invented', package: 'invented', version: '1', licence: 'CC0', url: 'https://example.org/' };

function told(rights: Partial<Record<string, Rights>> = {}) {
  return toldBy(TEXTS, { names: [OAKHAM, NORWAY], places: [...PLACES], gazetteers: [GAZETTEER] }, rights);
}

test('placesGeoJson() has one point for each town, longitude first, with its names, its sources and whose data it is', () => {
  const { type, features } = JSON.parse(placesGeoJson(told()));
  assert.equal(type, 'FeatureCollection');
  assert.equal(features.length, 1);
  const [{ id, geometry, properties }] = features;
  assert.deepEqual([id, geometry], ['p-1', { type: 'Point', coordinates: [10, 50] }]);
  const { link, ...rest } = properties;
  assert.match(link, /\/events\/bridge\/#p-1$/);
  assert.deepEqual(rest, {
    name: 'Oakham',
    town: 'Oakhåm',
    country: 'NO',
    forms: ['Oakham', 'OAKHAM'],
    sources: ['argus', 'fax'],
    mentions: 2,
    rule: 'only one',
    why: 'One',
    gazetteer: 'Invented, CC0',
    number: '7',
  });
});

test('placesGeoJson() has no form of a name from a text that its rights hold back', () => {
  const [{ properties }] = JSON.parse(placesGeoJson(told({ fax: 'link' }))).features;
  assert.deepEqual(properties.forms, ['Oakham']);
  const [hidden] = JSON.parse(placesGeoJson(told({ argus: 'link', fax: 'link' }))).features;
  assert.deepEqual([hidden.properties.name, hidden.properties.forms], ['Oakhåm', []]);
});

test('eventMetadata() says where the towns lie that the page shows, and nothing where there are none', () => {
  const whole = told();
  const locationsOf = (of: typeof whole | undefined) => {
    const metadata = eventMetadata(whole.edition, whole.event, TEXTS, whole.to, of);
    const { '@graph': graph } = JSON.parse(dataBlock(metadata.things));
    return graph[0].contentLocation;
  };
  assert.deepEqual(locationsOf(whole), [
    {
      '@type': 'Place',
      name: 'Oakham',
      sameAs: 'https://example.org/7/',
      geo: { '@type': 'GeoCoordinates', latitude: 50, longitude: 10, addressCountry: 'NO' },
    },
  ]);
  assert.equal(locationsOf(undefined), undefined);
  const none = { ...whole, comparison: { ...whole.comparison, places: PLACES.slice(1) } };
  assert.equal(locationsOf(none), undefined);
});
