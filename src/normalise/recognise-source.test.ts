import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../schema/source.ts';
import { recogniseSource } from './recognise-source.ts';

function record(name: string, about: Partial<Source> = {}): Source {
  return { name, aliases: [], language: 'en', boilerplate: [], rights: 'excerpt', ...about };
}

const SOURCES = new Map([
  [
    'westmere-bell',
    record('The Westmere Bell', { homePage: { value: 'https://www.bell.example/', reference: 'imprint' } }),
  ],
  ['northern-press', record('Northern Press', { aliases: ['NP News'] })],
  ['northern-press-sport', record('Northern Press Sport', { aliases: ['NP'] })],
]);

test('recogniseSource() knows an outlet by the site name, whatever its case', () => {
  assert.equal(recogniseSource({ siteName: 'the westmere bell' }, [], SOURCES), 'westmere-bell');
});

test('recogniseSource() knows an outlet by the host of the address, with or without www', () => {
  assert.equal(recogniseSource({ url: 'https://bell.example/news/tram' }, [], SOURCES), 'westmere-bell');
});

test('recogniseSource() knows an agency by a byline that is its alias', () => {
  assert.equal(recogniseSource({}, ['NP News'], SOURCES), 'northern-press');
});

test('recogniseSource() does not choose between two outlets', () => {
  assert.equal(recogniseSource({ siteName: 'The Westmere Bell' }, ['Northern Press'], SOURCES), undefined);
});

test('recogniseSource() knows no outlet by part of its name', () => {
  assert.equal(recogniseSource({ siteName: 'Westmere' }, ['Northern'], SOURCES), undefined);
});
