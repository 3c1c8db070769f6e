import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { openingOf } from './opening.ts';

const argus = article('argus', 'The old bridge was opened by the mayor on Monday. Bells rang.');
const fax = article('fax', 'It rained. The mayor opened it.');
const late = article('late', 'After many years of waiting for it the bridge was opened by the mayor on Monday.');
const opened = statement('0', [member(fax, 'mayor'), member(argus, 'mayor'), member(late, 'mayor')]);
const rang = statement('1', [member(argus, 'Bells'), member(fax, 'rained')]);

test('openingOf() quotes the shortest first sentence that tells what most sources tell, and says how many do', () => {
  const opening = openingOf(told([argus, fax, late], [rang, opened]));
  assert.equal(opening?.text, 'The old bridge was opened by the mayor on Monday.');
  assert.equal(
    opening?.found.map(({ text }) => text).join(' '),
    'Found in 3 of 3 sources. See all 3 versions of this sentence · quoted from argus, sentence 1',
  );
  assert.equal(opening?.found[2]?.href, '/events/bridge/#st-0');
});

test('openingOf() falls back on the words that stand for the statement, and is absent where nothing may be printed', () => {
  const weak = statement('0', [member(argus, 'mayor', { tier: 'weak' }), member(fax, 'mayor')]);
  assert.equal(openingOf(told([argus, fax], [weak]))?.text, 'The old bridge was opened by the mayor on Monday.');
  const sources = ['argus', 'fax'].map((slug) => outlet(slug, slug, 'link'));
  assert.equal(openingOf(told([argus, fax], [opened], {}, sources)), undefined);
  assert.equal(openingOf(told([argus, fax], [])), undefined);
});
