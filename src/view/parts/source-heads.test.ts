import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlet } from '../fixtures/small-edition.ts';
import { sourceHeads } from './source-heads.ts';

const argus = outlet('argus', 'The Argus');
const sources = [{ ...argus, facts: { ...argus.facts, short: 'Argus' } }, outlet('fax', 'Fax')];

test('sourceHeads() has the name and what stands for it where there is little room, as a link where it is told to where', () => {
  assert.deepEqual(sourceHeads(sources), [
    { lines: [[{ text: 'The Argus' }]], short: 'Argus' },
    { lines: [[{ text: 'Fax' }]], short: 'Fax' },
  ]);
  assert.deepEqual(sourceHeads(sources.slice(1), ({ slug }) => `/${slug}/`)[0]?.lines, [
    [{ text: 'Fax', href: '/fax/' }],
  ]);
});
