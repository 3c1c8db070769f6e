import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type OpenSite, openSite } from '../open-site.ts';

/** Budgets of the design, in bytes. */
const ARTICLE = 14_000;
const SEARCH_CODE = 20_000;

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site.close());

test('an article page weighs at most 14 kB with its styles, brotli', (t) => {
  const pages = globSync('articles/**/*.html', { cwd: site.folder });
  assert.ok(pages.length > 0);
  const sizes = pages.map((file) => brotliCompressSync(readFileSync(join(site.folder, file))).length);
  t.diagnostic(`largest article page: ${Math.max(...sizes)} bytes`);
  assert.ok(Math.max(...sizes) <= ARTICLE, `${Math.max(...sizes)} bytes`);
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

test('an article page is one request, its icon aside', async () => {
  const [file] = globSync('articles/*/*/index.html', { cwd: site.folder });
  const page = await site.browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.address + file?.replaceAll('\\', '/').replace('index.html', ''), { waitUntil: 'networkidle' });
  assert.equal(requests.filter((url) => !url.endsWith('icon.svg')).length, 1);
  await page.close();
});
