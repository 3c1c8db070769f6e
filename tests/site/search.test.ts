import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { cutIndex } from '../../src/search/cut-archive.ts';
import { fold, wordsOf } from '../../src/search/fold.ts';
import { type Entry, entriesOf } from '../../src/search/index-format.ts';
import { type OpenSite, openSite } from '../open-site.ts';

let site: OpenSite;
let page: Page;
/** A sentence of some length, and a word that stands in no other entry. */
let target: Entry;
let word: string;

before(async () => {
  site = await openSite();
  const entries = entriesOf(JSON.parse(readFileSync(join(site.folder, 'search-index.json'), 'utf8')));
  const counts = Map.groupBy(
    entries.flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded)),
    (each) => each,
  );
  const rare = (text: string) =>
    wordsOf(text).find(({ folded }) => /^[a-z]{8,}$/.test(folded) && counts.get(folded)?.length === 1);
  const found = entries.find(({ text, place }) => typeof place === 'number' && rare(text) !== undefined);
  assert.ok(found);
  target = found;
  word = rare(found.text)?.folded ?? '';
});
after(() => site.close());
beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
});

const textOf = async (locator: Locator) => (await locator.first().textContent()) ?? '';
const status = () => textOf(page.locator('[role=status]'));
const waitForStatus = (pattern: RegExp) =>
  page.locator('[role=status]').filter({ hasText: pattern }).waitFor({ timeout: 5000 });
const hit = () => page.locator(`.hit[href$="${target.article}/#${target.id}"]`);

async function searchFor(query: string): Promise<void> {
  await page.goto(`${site.address}search/`);
  await page.getByRole('searchbox').fill(query);
  await waitForStatus(/sentence|Nothing|could not/);
}

test('search finds a sentence by one of its words, marks the word and opens at the sentence', async () => {
  await searchFor(word);
  assert.equal(fold(await textOf(hit().locator('mark'))), word);
  assert.match(await status(), /^\d+ sentences? in \d+ sources?$/);
  assert.ok(await page.getByRole('heading', { name: target.event.title }).isVisible());
  await hit().click();
  assert.ok(page.url().endsWith(`articles/${target.article}/#${target.id}`));
  assert.equal(await textOf(page.locator(':target')), target.text);
});

test('search forgives a slip and marks what was meant', async () => {
  await searchFor(`${word.slice(0, 3)}${word.slice(4)}`);
  assert.equal(fold(await textOf(hit().locator('mark'))), word);
});

test('search finds a word in spite of an accent', async () => {
  await searchFor(word.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`));
  assert.ok(await hit().isVisible());
});

test('search keeps the query and the source in the address and starts from there', async () => {
  await searchFor(word);
  await page.getByLabel('Source').selectOption(target.source.slug);
  await page.waitForURL((url) => url.searchParams.get('source') === target.source.slug);
  const address = new URL(page.url());
  assert.equal(address.searchParams.get('q'), word);
  await page.goto(address.href);
  await hit().waitFor();
  assert.equal(await page.getByLabel('Source').inputValue(), target.source.slug);
});

test('search keeps to the chosen source', async () => {
  await searchFor('the');
  await page.getByLabel('Source').selectOption(target.source.slug);
  await waitForStatus(/in 1 source$/);
  const others = await page
    .locator('.hit .where')
    .evaluateAll(
      (hits, name) => hits.filter(({ textContent }) => !textContent?.startsWith(name)).length,
      target.source.name,
    );
  assert.equal(others, 0);
});

test('search reaches the field by / and Ctrl-K, the results by the arrows, and empties the field by Esc', async () => {
  await searchFor('the');
  const input = page.getByRole('searchbox');
  const isFocused = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css), selector);
  await input.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.evaluate(() => document.activeElement === document.querySelectorAll('.hit')[1]));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.ok(await isFocused('#q'));
  for (const key of ['/', 'Control+k']) {
    await page.locator('.hit').first().focus();
    await page.keyboard.press(key);
    assert.ok(await isFocused('#q'), key);
    assert.equal(await input.inputValue(), 'the');
  }
  await page.keyboard.press('Escape');
  assert.equal(await input.inputValue(), '');
  assert.equal(await page.locator('.hit').count(), 0);
  assert.ok(await page.getByRole('heading', { name: 'All articles' }).isVisible());
});

test('search says so and keeps the list of articles when nothing is found', async () => {
  await searchFor('qqqqqqqqqq');
  assert.match(await status(), /^Nothing found for “qqqqqqqqqq”/);
  assert.ok(await page.getByRole('heading', { name: 'All articles' }).isVisible());
});

for (const [what, fulfil] of [
  ['the network fails', undefined],
  ['the index is not there', { status: 404, body: 'not found' }],
  ['the index breaks off', { status: 200, body: '{"version":1,"texts":[[0,' }],
  ['the index is of another version', { status: 200, body: '{"version":2}' }],
] as const) {
  test(`search says so and keeps the list of articles when ${what}, and recovers`, async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/search-index.json', (route) => (fulfil ? route.fulfill(fulfil) : route.abort()));
    await searchFor(word);
    assert.match(await status(), /could not be loaded/);
    assert.ok(await page.getByRole('heading', { name: 'All articles' }).isVisible());
    assert.ok((await page.locator('.all a').count()) > 1);
    assert.deepEqual(errors, []);
    await page.unroute('**/search-index.json');
    await page.getByRole('button', { name: 'Search' }).click();
    await hit().waitFor();
  });
}

test('search loads its index on first use, not before', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const loaded = () => requests.some((url) => url.endsWith('search-index.json'));
  await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
  assert.equal(loaded(), false);
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  assert.equal(loaded(), true);
});

test('search treats markup in a query as text', async () => {
  await searchFor('<img src=x onerror=alert(1)> the');
  assert.equal(await page.locator('main img').count(), 0);
});

test('the form of any page leads to what it asks for', async () => {
  await page.goto(`${site.address}method/`);
  await page.getByRole('searchbox').fill(word);
  await page.keyboard.press('Enter');
  await hit().waitFor();
});

test('without script the search page lists every article', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.address}search/?q=${word}`);
  assert.ok(await still.locator('noscript p').isVisible());
  await still.locator(`.all a[href$="articles/${target.article}/"]`).click();
  assert.ok(still.url().endsWith(`articles/${target.article}/`));
  await context.close();
});

test('search finds the same in the index of an archive, of which it loads few parts', async () => {
  const { index, parts } = cutIndex(JSON.parse(readFileSync(join(site.folder, 'search-index.json'), 'utf8')), {
    texts: 8,
    words: 600,
  });
  const loaded = new Set<string>();
  await page.route('**/search-index.json', (route) => route.fulfill({ json: index }));
  await page.route('**/search-index/*.json', (route) => {
    const name = /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    loaded.add(name);
    return parts.has(name) ? route.fulfill({ json: parts.get(name) }) : route.fulfill({ status: 404 });
  });
  await searchFor(word);
  assert.equal(fold(await textOf(hit().locator('mark'))), word);
  assert.match(await status(), /^\d+ sentences? in \d+ sources?$/);
  assert.ok(loaded.size > 1 && loaded.size * 5 < parts.size, `${loaded.size} of ${parts.size}`);
  await page.getByLabel('Source').selectOption(target.source.slug);
  await waitForStatus(/in 1 source$/);
});
