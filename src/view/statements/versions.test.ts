import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, pair, span, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { type Further, versionsOf } from './versions.ts';

const RANG = 'The angry mayor rang the bell.';
const argus = article('argus', `It rained. ${RANG} Swans came.`);
const fax = article('fax', 'Mayor and bell met. The mayor rang the bell twice.');
const late = article('late', 'Nothing happened.');
const TEXTS = [argus, fax, late];
const rang = member(argus, 'angry');
const twice = member(fax, 'twice');
const met = member(fax, 'met', { tier: 'likely' });
const clause = { start: 0, end: 6, text: 'Bridge' };
const headline = member(fax, 'no such words', { tier: 'weak', role: 'also', clause });
const rings = statement('0', [headline, met, twice, rang]);
const words = { onlyA: [span(RANG, 'angry')], onlyB: [], other: [] };

const written = ({ where, runs = [] }: Further) =>
  `${where.text}: ${runs.map(({ text, isBold }) => (isBold ? `*${text}*` : text)).join('')}`;

test('versionsOf() shows of each source the sentence that tells it best, and its other sentences with the clause that tells it in bold', () => {
  const { versions, notFound } = versionsOf(rings, told(TEXTS, [rings], { pairs: [pair(rang, twice, { words })] }));
  assert.deepEqual(
    versions.map(({ source, where, further }) => [source.slug, where.text, further.map(written)]),
    [
      ['argus', 'sentence 2', []],
      ['fax', 'sentence 2', ['headline: *Bridge* opens, says fax', 'sentence 1: Mayor and bell met.']],
    ],
  );
  assert.match(versions[1]?.further[0]?.where.href ?? '', /^\/articles\/bridge\/fax\/#s-/);
  assert.deepEqual(
    notFound.map(({ slug }) => slug),
    ['late'],
  );
});

test('versionsOf() marks the words of each version by its pairs, and counts the parts that only it has', () => {
  const [first] = versionsOf(rings, told(TEXTS, [rings], { pairs: [pair(rang, twice, { words })] })).versions;
  assert.deepEqual(
    first?.text?.runs.map(({ mark }) => mark),
    ['plain', 'only-here', 'plain'],
  );
  assert.equal(first?.onlyHere, 1);
  assert.deepEqual([first?.before?.text, first?.after?.text], ['It rained.', 'Swans came.']);
});

test('versionsOf() counts the versions that deny only where both sides of the pair are shown', () => {
  const negated = (pairs: Parameters<typeof pair>[]) =>
    versionsOf(rings, told(TEXTS, [rings], { pairs: pairs.map((one) => pair(...one)) })).negated;
  assert.equal(negated([[rang, twice, { negation: 'a' }]]), 1);
  assert.equal(negated([[rang, met, { negation: 'a' }]]), 0);
  assert.equal(negated([[rang, twice]]), 0);
});

test('versionsOf() prints no words that the rights of their source hold back, nor their neighbours', () => {
  const sources = TEXTS.map(({ entry }) => outlet(entry.facts.source, entry.facts.source, 'link'));
  const [first] = versionsOf(rings, told(TEXTS, [rings], {}, sources)).versions;
  assert.deepEqual([first?.text, first?.before, first?.after], [undefined, undefined, undefined]);
  assert.equal(first?.where.href, '/articles/bridge/argus/');
});

test('versionsOf() lists a source that was not compared nowhere', () => {
  const { articles } = told(TEXTS, [rings]).comparison;
  const some = articles.map((one) => ({ ...one, compared: one.source !== 'late' }));
  const whole = told(TEXTS, [rings], { articles: some });
  assert.deepEqual([versionsOf(rings, whole).notFound, whole.notCompared.map(({ slug }) => slug)], [[], ['late']]);
});
