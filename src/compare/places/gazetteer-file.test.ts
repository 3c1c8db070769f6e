import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { townOf } from '../fixtures/small-gazetteer.ts';
import { entriesOf, gazetteerFile } from './gazetteer-file.ts';
import { geonamesRows, regionRows } from './geonames-rows.ts';
import { placeKey } from './place-key.ts';

/** A line as GeoNames writes it. */
function lineOf(id: string, name: string, others: string, code: string, country: string, population: number): string {
  const cells = [id, name, name, others, '50.5', '-10.25', 'P', code, country, '', '07', '', '', '', population, '', 3];
  return cells.join('\t');
}

test('placeKey() leaves out what writers differ in', () => {
  assert.equal(placeKey('St. Øy-d’Ácre'), placeKey("Saint Øy d'Acre").replace('d acre', 'dacre'));
  assert.equal(placeKey('Ḥamāh'), 'hamah');
  assert.equal(placeKey('N.Y.'), 'ny');
  assert.equal(placeKey('…'), '');
});

test('geonamesRows() gives a town under its names in Latin letters, a village under its own name only', () => {
  const keys = (line: string) => geonamesRows(line).map(({ key }) => key);
  assert.deepEqual(keys(lineOf('7', 'Zorn', 'Zornia,Цорн,ZRN', 'PPLA', 'DE', 40_000)), ['zorn', 'zornia']);
  assert.deepEqual(keys(lineOf('8', 'Klein Zorn', 'Zorn', 'PPL', 'DE', 900)), ['klein zorn']);
});

test('geonamesRows() leaves out nicknames of towns where English is spoken, and towns that are gone', () => {
  const keys = (line: string) => geonamesRows(line).map(({ key }) => key);
  assert.deepEqual(keys(lineOf('7', 'Oakham', 'Searchville', 'PPLA', 'US', 90_000)), ['oakham']);
  assert.deepEqual(keys(lineOf('7', 'Oakham', '', 'PPLQ', 'DE', 90_000)), []);
});

test('geonamesRows() reads place, inhabitants and what the town is the seat of', () => {
  const [row] = geonamesRows(lineOf('7', 'Zorn', '', 'PPLC', 'DE', 40_000));
  const where = { country: 'DE', region: 'DE-07', lat: 50.5, lon: -10.25 };
  assert.deepEqual(row?.entry, { id: '7', kind: 'town', name: 'Zorn', ...where, population: 40_000, seat: 'country' });
});

test('regionRows() gives a region with its country', () => {
  const [row] = regionRows([{ code: 'NO-99', name: 'Østvik', parent: 'NO' }]);
  assert.deepEqual([row?.key, row?.entry.kind, row?.entry.country], ['østvik', 'region', 'NO']);
});

test('entriesOf() finds every entry of a key in the file, and none of any other', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-zø ]{1,12}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-zø ]{1,12}$/), (all, other) => {
      const rows = all.flatMap((key, at) => [0, 1].map((n) => ({ key, entry: townOf(`${at}-${n}`, key || 'x') })));
      const file = new TextEncoder().encode(gazetteerFile(rows));
      for (const key of all)
        assert.deepEqual(
          entriesOf(file, key),
          rows.filter((row) => row.key === key).map(({ entry }) => entry),
        );
      if (!all.includes(other)) assert.deepEqual(entriesOf(file, other), []);
    }),
  );
});
