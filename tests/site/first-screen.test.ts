import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { copy } from '../../src/view/copy.ts';
import { type OpenSite, openSite } from '../open-site.ts';
import { pageKinds, pagesOf } from './site-pages.ts';

let site: OpenSite;
let page: Page;
let event: string;
before(async () => {
  site = await openSite();
  page = await site.browser.newPage();
  event = pagesOf(site).find((path) => /^events\/[^/]+\/$/.test(path)) ?? '';
});
after(() => site.close());

/** What a reader must see before scrolling: title, lede, counts, and the first difference in its heading and first value. */
const FIRST = ['h1', '.lede', '.how-many', '.differences tbody th', '.differences td .value'];

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`the first screen of an event holds its first difference at ${width} × ${height}`, async () => {
    await page.setViewportSize({ width, height });
    await page.goto(site.address + event);
    for (const selector of FIRST) {
      const box = await page.locator(selector).first().boundingBox();
      assert.ok(box && box.y + box.height <= height, `${selector} ends at ${box && box.y + box.height}`);
    }
  });

test('a page of every kind but home says what the site is beside its name, at every width', async () => {
  for (const path of pageKinds(site).filter((each) => each !== '')) {
    await page.goto(site.address + path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const tagline = page.locator('header').getByText(copy.tagline, { exact: true });
      assert.equal(await tagline.isVisible(), true, `${path} at ${width}`);
      assert.ok(((await tagline.boundingBox())?.y ?? 99) < 60, `${path} at ${width}`);
    }
  }
});

/** Runs in the page: where the second columns of the panels’ tables and lists begin, in whole pixels from the text’s edge. */
function valueLines(): number[] {
  const main = document.querySelector('main')?.getBoundingClientRect().left ?? 0;
  const values =
    '.differences tbody td:nth-child(2), .panel :is(.labels, .counts) tbody:not(.group) td:nth-child(2), .split > :nth-child(2), .alone summary > .soft, #when .facts dd, .scale svg';
  const isShown = (element: Element) => element.checkVisibility() && element.closest('.where') === null;
  const left = (element: Element) => Math.round(element.getBoundingClientRect().left - main);
  return [...new Set([...document.querySelectorAll(values)].filter(isShown).map(left))];
}

test('values begin on one line in all tables and lists of an event’s panels where there is room for columns', async () => {
  await page.goto(site.address + event);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual(await page.evaluate(valueLines), [227]);
});

test('values begin on one line on paper', async () => {
  await page.goto(site.address + event);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const lines = await page.evaluate(valueLines);
  await page.emulateMedia({ media: null });
  assert.equal(lines.length, 1, String(lines));
});

test('pictures grow with the reader’s letters, which would be printed over them', async () => {
  await page.goto(site.address + event);
  const heights = () =>
    page.$$eval('.scale svg, .days', (all) => all.map((each) => Math.round(each.getBoundingClientRect().height)));
  const before = await heights();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const after = await heights();
  assert.ok(before.length > 1);
  assert.deepEqual(
    after.map((height, at) => height / (before[at] ?? 1) > 1.9),
    before.map(() => true),
  );
});

test('labels of one list stand beside their lines in every row, or in none', async () => {
  await page.goto(site.address + event);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const beside = await page.$$eval('#cited .alone summary', (rows) =>
      rows.map((row) => {
        const [label, line] = [...row.children].map((each) => each.getBoundingClientRect());
        return label !== undefined && line !== undefined && line.top < label.bottom;
      }),
    );
    assert.ok(beside.length > 2);
    assert.equal(new Set(beside).size, 1, `at ${width}: ${beside}`);
  }
});
