import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Editions, openEditions, openPage } from './editions.ts';
import { brokenWords, layoutFaults, smallTargets } from './layout-faults.ts';

/** The values that WCAG 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
const LARGE_TEXT = 'html { font-size: 200% !important; }';
const NO_HYPHENS = '* { hyphens: manual !important; }';

let editions: Editions;
let page: Page;
before(async () => {
  editions = await openEditions();
  // The policy would refuse the reader’s own styles, which browsers apply regardless.
  const context = await editions.browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});
after(() => editions?.close());

/** What is wrong on any page of either edition, everything opened, in a window of this width with these styles of the reader’s. */
async function faultsAt(widths: readonly number[], look: () => string[], styles = ''): Promise<string[]> {
  const faults: string[] = [];
  for (const each of editions.pages) {
    const { name } = each;
    await openPage(page, each);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    if (styles !== '') await page.addStyleTag({ content: styles });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await page.evaluate(look)).map((fault) => `${name} at ${width}: ${fault}`));
    }
  }
  return faults;
}

test('every page can be read in windows of 320, 360, 768 and 1280 pixels', async () => {
  assert.deepEqual(await faultsAt([320, 360, 768, 1280], layoutFaults), []);
});

test('every page can be read at 200 % and 400 % of 1280 pixels', async () => {
  assert.deepEqual(await faultsAt([1280 / 2, 1280 / 4], layoutFaults), []);
});

test('every page can be read with the spacing of text that readers may choose', async () => {
  assert.deepEqual(await faultsAt([320, 768, 1280], layoutFaults, SPACING), []);
});

test('every page can be read with letters of twice the size', async () => {
  assert.deepEqual(await faultsAt([640, 1280], layoutFaults, LARGE_TEXT), []);
});

test('no headline is set so narrow that a word breaks without a hyphen', async () => {
  assert.deepEqual(await faultsAt([320, 360, 768, 1024, 1280], brokenWords, NO_HYPHENS), []);
});

test('everything that can be pressed is at least 24 pixels wide and high', async () => {
  assert.deepEqual(await faultsAt([320, 1280], smallTargets), []);
});
