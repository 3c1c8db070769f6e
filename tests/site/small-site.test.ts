import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { printedTexts, publishedArticles, textsOf } from './published-articles.ts';
import { makeSmallSite } from './small-site.ts';

let open: OpenSite;
let small: Awaited<ReturnType<typeof makeSmallSite>>;
let page: Page;
before(async () => {
  open = await openSite();
  small = await makeSmallSite();
  page = await open.browser.newPage();
});
after(async () => {
  // Without a site, the browser would keep the test from ending.
  await small?.close();
  await open.close();
});

function filesWith(pattern: RegExp): string[] {
  return readdirSync(small.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(small.folder, file)).isFile())
    .filter((file) => pattern.test(readFileSync(join(small.folder, file), 'utf8')));
}

test('no file of the site holds text that its source’s rights keep back', () => {
  assert.deepEqual(filesWith(/echohidden/i), []);
  assert.deepEqual(filesWith(/posthidden/i), []);
});

test('an excerpt is shown where it may be: home, article, event and its files, source on the event, search and the notes of other articles', () => {
  assert.deepEqual(
    filesWith(/Echoshown/)
      .map((file) => file.replaceAll('\\', '/').replace('index.html', ''))
      .sort(),
    [
      '',
      'articles/bridge/echo/',
      'articles/bridge/post/',
      'events/bridge/',
      'events/bridge/comparison.json',
      'events/bridge/echo/',
      'events/bridge/side-by-side/',
      'events/bridge/statements.csv',
      'search-index.json',
    ],
  );
});

test('hostile and odd text is printed as it is, character by character, and runs nothing', async () => {
  const nasty = publishedArticles(small.content).find(({ path }) => path.endsWith('nasty/'));
  assert.ok(nasty);
  assert.match(JSON.stringify(textsOf(nasty.text)), /<script>.*\u00a0.*\u202e.*🌉/u);
  await page.goto(small.address + nasty.path);
  assert.deepEqual(await printedTexts(page), textsOf(nasty.text));
  assert.equal(await page.evaluate(() => 'pwned' in window), false);
});

test('the page of an article that is not shown in full says so, and its receipt has counts without text', async () => {
  await page.goto(`${small.address}articles/bridge/post/`);
  assert.ok(await page.getByText('rights allow a link').isVisible());
  assert.equal(await page.locator('.s').count(), 0);
  await page.locator('details:has(.receipt) > summary').click();
  assert.ok((await page.locator('.receipt .count').count()) > 2);
  assert.equal(await page.locator('.receipt .source').count(), 0);
});

test('under a base path every page is reached by links from the home page, and search opens a sentence', async () => {
  const seen = new Set<string>();
  const next = [small.address];
  for (let address = next.pop(); address !== undefined; address = next.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const response = await page.goto(address);
    assert.equal(response?.status(), 200, address);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''));
    // Files to save are no pages; the build has checked that they are there.
    next.push(...links.filter((link) => link.startsWith(small.address) && link.endsWith('/')));
  }
  assert.equal(seen.size, 1 + 2 + 3 + 5 + 1 + 3 + 1 + 1);
  await page.goto(`${small.address}search/?q=aeroberg`);
  await page.locator('.hit').first().click();
  assert.match((await page.locator(':target').textContent()) ?? '', /Ærøberg/);
});

test('two articles of one source share a column, and sources stand in the order of their names', async () => {
  await page.goto(`${small.address}events/bridge/`);
  assert.deepEqual(await page.getByRole('table').first().getByRole('columnheader').allInnerTexts(), [
    'Where they differ',
    'Écho Millbrook',
    'Millbrook Argus',
    'Post of Millbrook',
  ]);
  assert.ok(await page.getByRole('link', { name: '5 articles' }).isVisible());
});

test('the foot of every page says whom to write to and where to report an error', async () => {
  await page.goto(small.address);
  assert.equal(await page.getByRole('link', { name: 'Write to us' }).getAttribute('href'), 'mailto:desk@example.org');
  assert.equal(
    await page.getByRole('link', { name: 'Report an error' }).getAttribute('href'),
    'https://example.org/errors',
  );
});

test('an article and a source have a link to the form for errors that names the page', async () => {
  for (const path of ['articles/bridge/post/', 'sources/argus/']) {
    await page.goto(small.address + path);
    const link = page.getByRole('main').getByRole('link', { name: 'Report an error' });
    const about = encodeURIComponent(`/news/of/millbrook/${path}`);
    assert.equal(await link.getAttribute('href'), `https://example.org/errors?about=${about}`);
  }
});

test('a site that does not know its address has no feeds, sitemap, canonical links or picture to share', () => {
  const files = readdirSync(small.folder, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => /\.xml$|feed\.json$/.test(file)),
    [],
  );
  assert.deepEqual(filesWith(/rel="?(?:canonical|alternate)|og:url|og:image|^Sitemap/m), []);
  assert.deepEqual(filesWith(/>(?:Follow|RSS|Atom|JSON Feed)</), []);
  const { pathname } = new URL(small.address);
  assert.ok(readFileSync(join(small.folder, 'llms.txt'), 'utf8').includes(`](${pathname}events/bridge/)`));
});
