import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { PAGE_BUDGETS, weighPages } from '../../scripts/bench/page-weights.ts';
import { type OpenSite, openSite } from '../open-site.ts';

/** Budget of the design, in bytes. */
const SEARCH_CODE = 20_000;

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const [kind, budget] of Object.entries(PAGE_BUDGETS))
  test(`the page of an ${kind} weighs at most ${budget / 1000} kB with its styles, brotli`, (t) => {
    const pages = weighPages(site.folder).filter((page) => page.kind === kind);
    assert.ok(pages.length > 0);
    const largest = Math.max(...pages.map(({ bytes }) => bytes));
    t.diagnostic(`largest: ${largest} bytes, ${(largest / budget).toFixed(2)} of its budget`);
    assert.ok(largest <= budget, `${largest} bytes`);
  });

test('what other pages weigh is printed', (t) => {
  const others = weighPages(site.folder).filter(({ kind }) => !(kind in PAGE_BUDGETS));
  for (const [kind, pages] of Map.groupBy(others, (page) => page.kind))
    t.diagnostic(`${kind}: at most ${Math.max(...pages.map(({ bytes }) => bytes))} bytes`);
  assert.ok(others.length > 5);
});

test('the search page’s code weighs at most 20 kB with fuse.js, gzip', (t) => {
  const files = globSync('_astro/*.js', { cwd: site.folder });
  assert.ok(files.length > 0);
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length,
    0,
  );
  t.diagnostic(`search code: ${size} bytes`);
  assert.ok(size <= SEARCH_CODE, `${size} bytes`);
});

for (const [name, pattern] of [
  ['an article', 'articles/*/*/index.html'],
  ['an event', 'events/*/index.html'],
  ['reports side by side or a source on an event', 'events/*/*/index.html'],
] as const)
  test(`the page of ${name} is one request, its icon aside`, async () => {
    const [file] = globSync(pattern, { cwd: site.folder });
    const page = await site.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.address + file?.replaceAll('\\', '/').replace('index.html', ''), { waitUntil: 'networkidle' });
    assert.equal(requests.filter((url) => !url.endsWith('icon.svg')).length, 1);
    await page.close();
  });
