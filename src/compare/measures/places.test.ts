import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceDecision } from '../../schema/records/place.ts';
import { compareEvent } from '../compare-event.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { gazetteerOf, townOf } from '../fixtures/small-gazetteer.ts';
import type { GazetteerEntry } from '../places/gazetteer.ts';

/** Each place of the texts with its rule and the town’s number, if it has one. */
function placesOf(
  texts: Readonly<Record<string, string>>,
  entries: readonly GazetteerEntry[],
  { place = 'Norway', rows = [] }: { place?: string; rows?: PlaceDecision[] } = {},
): string[] {
  const input = eventOf(texts, { lexicon: ENGLISH, gazetteer: gazetteerOf(entries) });
  const { places, names } = compareEvent({ ...input, event: { ...input.event, place, places: rows } });
  const named = (id: string) => names.find((name) => name.id === id)?.name;
  return places.map((one) => `${one.names.map(named).join('+')}: ${one.rule} ${one.town?.gazetteer ?? 'none'}`);
}

const IN_OAKHAM = { a: 'The dam broke in Oakham on Monday. Rain fell.' };
const OAKHAM = townOf('1', 'Oakham');
const VILLAGE = townOf('2', 'Oakham', { population: 900, lat: 40 });

test('a place is the only town of its name if its country is named, and is no hamlet', () => {
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM]), ['Oakham: only one 1']);
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM], { place: 'Kenya' }), ['Oakham: several none']);
  assert.deepEqual(placesOf(IN_OAKHAM, [VILLAGE]), ['Oakham: several none']);
  assert.deepEqual(placesOf(IN_OAKHAM, []), ['Oakham: not in the gazetteer none']);
});

test('a place is the town that is far larger than the others of its name, else none', () => {
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM, VILLAGE]), ['Oakham: far larger 1']);
  const other = townOf('3', 'Oakham', { population: 9_000, lat: 40 });
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM, other]), ['Oakham: several none']);
  const abroad = townOf('4', 'Oakham', { population: 900_000, country: 'KE' });
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM, abroad]), ['Oakham: several none']);
});

test('a capital or city of a million needs no country beside it, unless a country named has a town of that name', () => {
  const city = townOf('5', 'Oakham', { population: 2_000_000, country: 'KE' });
  assert.deepEqual(placesOf(IN_OAKHAM, [city]), ['Oakham: known everywhere 5']);
  assert.deepEqual(placesOf(IN_OAKHAM, [city, { ...OAKHAM, population: 90_000 }]), ['Oakham: several none']);
});

test('the country or state behind a name decides, and two different ones decide nothing', () => {
  const ohio = townOf('6', 'Oakham', { country: 'US', region: 'US-OH', population: 50 });
  const iowa = townOf('7', 'Oakham', { country: 'US', region: 'US-IA', population: 9_000 });
  const text = { a: 'The dam broke in Oakham, Ohio, on Monday. Rain fell.' };
  const both = { ...text, b: 'A dam broke in Oakham, Iowa, on Monday. Rain fell.' };
  assert.deepEqual(placesOf(text, [ohio, iowa]).slice(0, 1), ['Oakham: area behind it 6']);
  assert.ok(placesOf(both, [ohio, iowa]).includes('Oakham: several none'));
});

test('an area in a list of areas says nothing of the town before it', () => {
  const text = { a: 'Dams broke in Oakham, Kenya and Ghana. Rain fell in Oakham, Kenya, Ghana and Chad.' };
  assert.ok(placesOf(text, [OAKHAM]).includes('Oakham: only one 1'));
});

test('a name of two areas behind a town means the one that has it', () => {
  const text = { a: 'The dam broke in Oakham, Georgia, on Monday.' };
  const american = townOf('6', 'Oakham', { country: 'US', region: 'US-GA' });
  assert.ok(placesOf(text, [american, OAKHAM]).includes('Oakham: area behind it 6'));
});

test('a small place is the only town of its name close by one that is known', () => {
  const text = { a: 'The dam broke in Oakham on Monday. Trains to Eastford stopped.' };
  const near = townOf('8', 'Eastford', { population: 300, lat: 50.3 });
  const far = townOf('9', 'Eastford', { population: 400, lat: 58 });
  assert.deepEqual(placesOf(text, [OAKHAM, near, far]), ['Eastford: close by 8', 'Oakham: only one 1']);
  assert.deepEqual(placesOf(text, [OAKHAM, far]), ['Eastford: several none', 'Oakham: only one 1']);
});

test('countries, planets, provinces and what is called a state or county with others are no towns', () => {
  const entries = ['Kenya', 'Jupiter', 'Oakham'].map((name, at) => townOf(String(at), name));
  const text = { a: 'In Kenya they look at Jupiter. Floods hit Oakham province.' };
  const found = placesOf(text, entries);
  assert.deepEqual(found, ['Jupiter: area none', 'Kenya: area none', 'Oakham province: not in the gazetteer none']);
  const list = { a: 'Floods hit Oakham and Eastford counties. Rain fell in Oakham.' };
  assert.ok(placesOf(list, [OAKHAM]).includes('Oakham: several none'));
});

test('a region of the same name makes a town unsure, unless it is the seat or a borough without a name in the news', () => {
  const region = { ...OAKHAM, id: 'NO-77', kind: 'region' as const };
  const known = { ...region, id: 'US-GA', country: 'US' };
  assert.deepEqual(placesOf(IN_OAKHAM, [OAKHAM, region]), ['Oakham: only one 1']);
  const american = { ...OAKHAM, country: 'US' };
  assert.deepEqual(placesOf(IN_OAKHAM, [american, known], { place: 'Ohio' }), ['Oakham: several none']);
  const seat = { ...american, seat: 'region' as const };
  assert.deepEqual(placesOf(IN_OAKHAM, [seat, known], { place: 'Ohio' }), ['Oakham: only one 1']);
});

test('people and bodies called like a town are no places', () => {
  const texts = { a: 'Ann Oakham said the dam was old. Oakham told reporters that the Oakham Committee had warned.' };
  assert.deepEqual(placesOf(texts, [OAKHAM]), []);
});

test('the event’s file decides which place is meant, by number, by coordinates, or that it is none', () => {
  const reason = 'For tests.';
  const decide = (row: Partial<PlaceDecision>) =>
    placesOf(IN_OAKHAM, [OAKHAM, VILLAGE], { rows: [{ name: 'Oakham', reason, ...row }] });
  assert.deepEqual(decide({ gazetteer: '2' }), ['Oakham: decided 2']);
  assert.deepEqual(decide({ none: true }), ['Oakham: decided none']);
  assert.deepEqual(decide({ at: [1, 2] }), ['Oakham: decided none']);
});

test('without a gazetteer no place is told', () => {
  assert.deepEqual(compareEvent(eventOf(IN_OAKHAM, { lexicon: ENGLISH })).places, []);
});
