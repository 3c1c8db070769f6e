import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, draft } from '../schema/article.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import type { Source } from '../schema/source.ts';
import { normalise } from './normalise.ts';

const LEDE = 'The council of Westmere voted on Monday to reopen the tram line that closed in 1962.';
const TEXT = `Council backs tram line\n\n5 March 2021, 13:34\n\n${LEDE}\n\nThe vote was open, the mayor said.\n`;
const BELL: Source = {
  name: 'The Westmere Bell',
  aliases: ['Bell'],
  language: 'en-GB',
  boilerplate: [],
  rights: 'excerpt',
};

function factsOf(text: string, sidecar: Partial<Sidecar> = {}, path = 'tram.txt') {
  const options = { sidecar: { corrections: [], ...sidecar }, sources: new Map([['bell', BELL]]), language: 'en' };
  return normalise({ path, bytes: new TextEncoder().encode(text) }, options).facts;
}

test('factsOf() takes headline and date from the capture, and says so', () => {
  const facts = factsOf(TEXT, { source: 'bell' });
  assert.equal(facts.headline, 'Council backs tram line');
  assert.equal(facts.headlineBasis, 'capture');
  assert.equal(facts.published, '2021-03-05T13:34');
  assert.equal(facts.publishedBasis, 'capture');
  assert.ok(article.safeParse(facts).success);
});

test('factsOf() prefers the sidecar’s headline, bylines, language and address to all others', () => {
  const known = {
    headline: 'Trams return',
    bylines: ['Ann Example'],
    language: 'fr',
    url: 'https://bell.example/tram',
  };
  const facts = factsOf(TEXT, { source: 'bell', ...known });
  assert.equal(facts.headlineBasis, 'editor');
  assert.deepEqual(
    { headline: facts.headline, bylines: facts.bylines, language: facts.language, url: facts.url },
    known,
  );
});

test('factsOf() keeps a printed time where the sidecar knows the same day', () => {
  const facts = factsOf(TEXT, { published: '2021-03-05' });
  assert.equal(facts.published, '2021-03-05T13:34');
  assert.equal(facts.publishedBasis, 'capture');
});

test('factsOf() prefers the sidecar’s date to another one that is printed, with its basis and reason', () => {
  const published = { value: '2021-03-04', basis: 'inferred', reason: 'The vote was on the 4th' } as const;
  const facts = factsOf(TEXT, { published });
  assert.equal(facts.published, '2021-03-04');
  assert.equal(facts.publishedBasis, 'inferred');
  assert.equal(facts.publishedReason, 'The vote was on the 4th');
});

test('factsOf() derives a headline from the first paragraph where the capture carries none', () => {
  const facts = factsOf(`${LEDE}\n\nThe vote was open, the mayor said.\n`);
  assert.equal(facts.headlineBasis, 'derived');
  assert.equal(facts.headline, LEDE.slice(0, -1));
});

test('factsOf() makes a draft of an article without outlet or date, and names what is lacking', () => {
  const facts = factsOf('Council backs tram line\n\nThe vote was open, the mayor said on Monday.\n');
  assert.deepEqual('draft' in facts && facts.draft, ['source', 'published']);
  assert.ok(draft.safeParse(facts).success);
});

test('factsOf() recognises the outlet by a byline', () => {
  assert.equal(
    factsOf(`Council backs tram line\n\nBy Bell\n\n${LEDE}\n\n${LEDE.replace('Monday', 'Friday')}\n`).source,
    'bell',
  );
});

test('factsOf() keeps the links of the text, and none of what was removed', () => {
  const menu = '<nav><a href="https://bell.example/sport">Sport</a></nav>';
  const page = `${menu}<p>${LEDE} <a href="https://bell.example/plan">The plan</a> was read out.</p>`;
  assert.deepEqual(factsOf(page, {}, 'tram.html').links, [{ text: 'The plan', url: 'https://bell.example/plan' }]);
});

test('factsOf() takes the language of the outlet’s record, else that of the text', () => {
  const french =
    'Le conseil municipal de Valmont a voté lundi la réouverture de la ligne de tramway fermée depuis 1962. Les travaux coûteront quarante millions et dureront trois ans, a déclaré la maire devant l’assemblée, qui a applaudi longuement.';
  assert.equal(factsOf(french).language, 'fr');
  assert.equal(factsOf(french, { source: 'bell' }).language, 'en-GB');
});
