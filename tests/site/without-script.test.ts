import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Editions, openEditions } from './editions.ts';

let editions: Editions;
before(async () => {
  editions = await openEditions();
});
after(() => editions?.close());

/** What is found for a query needs script. */
const plain = () => editions.pages.filter(({ address }) => !address.includes('?'));

interface Seen {
  readonly text: string;
  readonly links: readonly string[];
}

/** Every page as it is read with JavaScript on or off. */
async function readAll(javaScriptEnabled: boolean): Promise<Map<string, Seen>> {
  const context = await editions.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const seen = new Map<string, Seen>();
  for (const { name, address } of plain()) {
    await page.goto(address);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    seen.set(name, { text: await page.locator('body').innerText(), links });
  }
  await context.close();
  return seen;
}

test('every page has the same text and links with script on and off, but that search says it needs script', async () => {
  const [on, off] = [await readAll(true), await readAll(false)];
  let searches = 0;
  for (const { name, path } of plain()) {
    const { text = '', links = [] } = off.get(name) ?? {};
    const isSearch = path === 'search/';
    const notice = 'Searching needs JavaScript, which is off. Articles are listed below.\n';
    if (isSearch) searches += 1;
    assert.equal(text.includes(notice), isSearch, name);
    const squeezed = (words: string) => words.replace(/\s+/g, ' ');
    assert.equal(squeezed(text.replace(notice, '')), squeezed(on.get(name)?.text ?? ''), name);
    assert.deepEqual(links, on.get(name)?.links, name);
    assert.ok(links.length > 6 && text.length > 200, name);
  }
  assert.equal(searches, 2);
});
