import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type OpenSite, openSite } from '../open-site.ts';
import { serveHeaders } from '../serve-headers.ts';
import { pagesOf } from './site-pages.ts';

let site: OpenSite;
let served: Awaited<ReturnType<typeof serveHeaders>>;
before(async () => {
  site = await openSite();
  served = await serveHeaders(site.folder, { base: '/' });
});
after(async () => {
  await served.stop();
  await site.close();
});

test('under the headers of _headers every page loads without a word in the console', async () => {
  const page = await site.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  for (const path of pagesOf(site)) await page.goto(served.address + path);
  assert.deepEqual(said, []);
  await page.close();
});

test('under the headers of _headers search finds sentences, and markup cannot be made of a string', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${served.address}search/?q=the`);
  await page.locator('.hit').first().waitFor();
  const error = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>no</b>';
      return 'none';
    } catch (refused) {
      return String(refused);
    }
  });
  assert.match(error, /TrustedHTML/);
  await page.close();
});

test('under the headers of _headers no page may stand in a frame', async () => {
  const page = await site.browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${served.address}"></iframe>` }),
  );
  await page.goto(`${served.address}framing`, { waitUntil: 'networkidle' });
  assert.match(refused.join(), /frame-ancestors/);
  await page.close();
});
