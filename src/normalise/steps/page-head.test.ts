import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../normalise.ts';
import { pageHead } from './page-head.ts';

const LEDE = 'The council of Springmoor voted for the bridge on Monday, the mayor of the town said.';

function normalisePage(head: string, body: string, steps = [pageHead]) {
  const html = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const capture = { path: 'captures/bridge/page.html', bytes: new TextEncoder().encode(html) };
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en', steps };
  return normalise(capture, options);
}

const HEADLINES: Record<string, { head: string; body: string; headline: string }> = {
  'takes the top heading that the head repeats': {
    head: '<title>Bridge vote passes | Daily Heron</title><meta property="og:title" content="Town votes">',
    body: `<h1>Daily Heron</h1><h1>Bridge vote passes</h1><p>${LEDE}</p>`,
    headline: 'Bridge vote passes',
  },
  'finds the top heading above the element that holds the text': {
    head: '<title>Bridge vote passes</title>',
    body: `<header><h1>Bridge vote passes</h1></header><main><p>${LEDE}</p><p>${LEDE}</p></main>`,
    headline: 'Bridge vote passes',
  },
  'takes the headline of the head where no heading agrees': {
    head: '<title>Heron: news</title><meta property="og:title" content="Bridge vote passes">',
    body: `<h1>Latest</h1><p>${LEDE}</p>`,
    headline: 'Bridge vote passes',
  },
  'cuts the name of the site off a title': {
    head: '<title>Bridge vote – first – passes &mdash; Daily Heron</title>',
    body: `<p>${LEDE}</p>`,
    headline: 'Bridge vote – first – passes',
  },
  'leaves a title whole whose last part is longer than the name of a site': {
    head: '<title>Bridge - what the council of the town decided today</title>',
    body: `<p>${LEDE}</p>`,
    headline: 'Bridge - what the council of the town decided today',
  },
};

for (const [behaviour, { head, body, headline }] of Object.entries(HEADLINES)) {
  test(`pageHead ${behaviour}`, () => {
    const { facts } = normalisePage(head, body);
    assert.deepEqual([facts.headline, facts.headlineBasis], [headline, 'capture']);
  });
}

const DATES: readonly (readonly [content: string, published: string | undefined])[] = [
  ['2024-02-29', '2024-02-29'],
  ['2024-02-29T13:34', '2024-02-29T13:34'],
  ['2024-02-29 13:34:05', '2024-02-29T13:34:05'],
  ['2024-02-29T13:34:05.123Z', '2024-02-29T13:34:05Z'],
  ['2024-02-29T13:34:05+0530', '2024-02-29T13:34:05+05:30'],
  ['2024-02-29T13:34:05+05', '2024-02-29T13:34:05+05:00'],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
];

for (const [content, published] of DATES) {
  test(`pageHead prints the date ${content} as ${published ?? 'no date'}`, () => {
    const { facts } = normalisePage(`<meta property="article:published_time" content="${content}">`, `<p>${LEDE}</p>`);
    assert.equal(facts.published, published);
  });
}

test('pageHead takes the next date where the surest is none, and the last change only if it differs', () => {
  const { facts } = normalisePage(
    `<meta property="article:published_time" content="now"><meta property="article:modified_time" content="2024-02-29">
     <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-02-29", "dateModified": "2024-03-01"}</script>`,
    `<p>${LEDE}</p>`,
  );
  assert.deepEqual([facts.published, facts.modified], ['2024-02-29', '2024-03-01']);
});

test('pageHead reads the date of <time> where the head has none', () => {
  const { facts } = normalisePage('', `<time datetime="2024-02-29T13:34">Thursday</time><p>${LEDE}</p>`);
  assert.equal(facts.published, '2024-02-29T13:34');
});

const BYLINES: Record<string, { head: string; body: string; bylines: string[] }> = {
  'takes names from the head, one byline each': {
    head: '<meta name="author" content="By Ann Lee and Tom Birch">',
    body: '',
    bylines: ['Ann Lee', 'Tom Birch'],
  },
  'takes every author of JSON-LD': {
    head: '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Ann Lee"},{"name":"Zo\\u00eb Fenn"}]}</script>',
    body: '',
    bylines: ['Ann Lee', 'Zoë Fenn'],
  },
  'takes what the page marks as its author': {
    head: '<meta property="article:author" content="https://heron.example/ann">',
    body: '<p><a rel="author" href="/ann">Ann Lee</a></p>',
    bylines: ['Ann Lee'],
  },
  'takes neither addresses nor the name of the site': {
    head: '<meta property="og:site_name" content="Daily Heron"><meta name="author" content="Daily Heron"><meta name="byl" content="a@heron.example">',
    body: '',
    bylines: [],
  },
};

for (const [behaviour, { head, body, bylines }] of Object.entries(BYLINES)) {
  test(`pageHead ${behaviour}`, () => {
    assert.deepEqual(normalisePage(head, `${body}<p>${LEDE}</p>`).facts.bylines, bylines);
  });
}

test('pageHead takes the description for the standfirst only where the page prints it above the text', () => {
  const description = 'A long dispute over a crossing of the river ends with a narrow vote.';
  const head = `<title>Bridge vote</title><meta name="description" content="${description}">`;
  const above = normalisePage(head, `<h1>Bridge vote</h1><h2>${description}</h2><p>${LEDE}</p>`);
  assert.deepEqual([above.facts.dek, above.body], [description, `${LEDE}\n`]);
  assert.equal(normalisePage(head, `<h1>Bridge vote</h1><p>${description}</p><p>${LEDE}</p>`).facts.dek, undefined);
});

test('without pageHead a page has no date, no authors and a heading in its text', () => {
  const head =
    '<title>Bridge vote</title><meta name="author" content="Ann Lee"><meta name="date" content="2024-02-29">';
  const { facts, body } = normalisePage(head, `<h1>Bridge vote</h1><p>${LEDE}</p>`, []);
  assert.deepEqual([facts.published, facts.bylines, body], [undefined, [], `## Bridge vote\n\n${LEDE}\n`]);
});
