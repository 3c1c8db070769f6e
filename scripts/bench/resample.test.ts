import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, type EventInput } from '../../src/compare/corpus.ts';
import { readArticle } from '../../src/text/read-article.ts';
import { allPairsCosine } from './baseline.ts';
import { exponent } from './cost-rows.ts';
import { resample } from './resample.ts';

const INPUT: EventInput = {
  slug: 'flood',
  event: { title: 'Flood', date: '2024-03-01', aliases: [], concepts: [], acts: [], actors: [], decisions: [] },
  lexicon: { concepts: [], lists: {} },
  frequencies: { sentences: 100, counts: new Map() },
  articles: [
    'The river rose. Two streets were closed.\n\nNobody was hurt.',
    '1\\. Water stood in two streets \\* at noon.',
  ].map((body, number) => {
    const facts = { headline: `Flood ${number}`, headlineBasis: 'capture' as const, captions: [], language: 'en' };
    const read = readArticle(facts, body);
    assert.ok(read.ok);
    return {
      id: `flood/${number}`,
      source: `s${number}`,
      language: 'en',
      published: '2024-03-01',
      sha256: '',
      article: read.article,
    };
  }),
};

test('resample() makes articles of some twenty units, each of its own source, of the event’s own sentences', () => {
  const { articles } = resample(INPUT, 7);
  const own = new Set(corpusOf(INPUT).units.map(({ text }) => text));
  assert.equal(new Set(articles.map(({ source }) => source)).size, 7);
  for (const unit of corpusOf({ ...INPUT, articles }).units) assert.ok(own.has(unit.text), unit.text);
  for (const { article } of articles) {
    const units = article.blocks.flatMap(({ sentences }) => sentences).length + 1;
    assert.ok(units >= 20 && units < 22, String(units));
  }
});

test('resample() makes the same of the same, and articles that differ from each other', () => {
  assert.deepEqual(resample(INPUT, 5), resample(INPUT, 5));
  assert.equal(new Set(resample(INPUT, 5).articles.map(({ sha256 }) => sha256)).size, 5);
});

test('allPairsCosine() finds pairs of the same words in different sources only', () => {
  const [first, second] = INPUT.articles as [EventInput['articles'][number], EventInput['articles'][number]];
  assert.equal(allPairsCosine({ ...INPUT, articles: [first, { ...first, id: 'flood/x', source: 'other' }] }), 4);
  assert.equal(allPairsCosine({ ...INPUT, articles: [first, { ...first, id: 'flood/x' }] }), 0);
  assert.equal(allPairsCosine({ ...INPUT, articles: [second] }), 0);
});

test('exponent() is 2 where time grows with the square', () => {
  const costs = [10, 20, 70].map((units) => ({ units, processor: 3 * units ** 2 }));
  assert.ok(Math.abs(exponent(costs) - 2) < 1e-9);
});
