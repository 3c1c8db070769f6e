import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type FixtureSite, openStates } from './fixture-site.ts';
import { layoutFaults } from './layout-faults.ts';
import { pagesOf } from './site-pages.ts';

/** Sheets of A4 that the page of an event of five sources may take with everything closed. */
const SHEETS = 12;
/** Pixels between the margins of a sheet that lies upright, and of one that lies across. */
const UPRIGHT = 718;
const ACROSS = 1047;

let site: OpenSite;
let states: FixtureSite;
let page: Page;
before(async () => {
  site = await openSite();
  states = await openStates();
  page = await site.browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
after(async () => {
  await states?.close();
  await site?.close();
});

/** Pages of the edition that people print, and the event of two sources. */
function printed(): string[] {
  const own = pagesOf(site).filter((path) => /^(?:events|articles)\/[^/]+\/(?:[^/]+\/)?$/.test(path));
  return [...own.map((path) => site.address + path), `${states.address}events/two-sources/`];
}

async function open(address: string): Promise<void> {
  await page.setViewportSize({ width: address.includes('side-by-side') ? ACROSS : UPRIGHT, height: 1000 });
  await page.goto(address);
}

async function sheets(address: string): Promise<string[]> {
  await open(address);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? [];
}

test('print has neither navigation nor controls nor what is closed', async () => {
  for (const address of printed()) {
    await open(address);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('nav, form, input, button, details:not([open]), details:not([open]) > *')]
        .filter((element) => element.closest('details')?.parentElement?.matches('.alone') !== true)
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(shown, [], address);
  }
});

test('of what one source alone has, print says how much and of what', async () => {
  await open(printed().find((address) => /events\/[^/]+\/$/.test(address)) ?? '');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.alone > details:not([open]) > *')].map((element) => ({
      isSummary: element.matches('summary'),
      isShown: element.checkVisibility(),
    })),
  );
  assert.ok(shown.length > 4);
  assert.deepEqual(
    shown.filter(({ isSummary, isShown }) => isSummary !== isShown),
    [],
  );
});

test('print has what is open', async () => {
  const event = printed().find((address) => /events\/[^/]+\/$/.test(address)) ?? '';
  await open(event);
  const hidden = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const all = [...document.querySelectorAll('main details > :not(summary)')];
    return { all: all.length, hidden: all.filter((element) => !element.checkVisibility()).length };
  });
  assert.ok(hidden.all > 10);
  assert.equal(hidden.hidden, 0);
});

test('on paper the heads of tables repeat on every sheet, nothing sticks, and no row is cut', async () => {
  for (const address of printed().filter((each) => each.includes('/events/'))) {
    await open(address);
    const wrong = await page.evaluate(() => {
      const styles = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ style: getComputedStyle(element), html: element.outerHTML.slice(0, 80) }));
      const bad = (found: ReturnType<typeof styles>, isRight: (style: CSSStyleDeclaration) => boolean) =>
        found.filter(({ style }) => !isRight(style)).map(({ html }) => html);
      return [
        ...bad(styles('main table > thead'), ({ display }) => display === 'table-header-group'),
        ...bad(styles('main :is(thead, th)'), ({ position }) => position !== 'sticky'),
        ...bad(styles('main tbody > tr'), ({ breakInside }) => breakInside === 'avoid'),
        ...bad(styles('main :is(h2, h3)'), ({ breakAfter }) => breakAfter === 'avoid'),
      ];
    });
    assert.deepEqual(wrong, [], address);
  }
});

test('nothing runs over the edge of the paper or is printed over something else', async () => {
  for (const address of printed()) {
    await open(address);
    assert.deepEqual(await page.evaluate(layoutFaults), [], address);
  }
});

test(`the page of an event takes at most ${SHEETS} sheets of A4 as it is opened`, async (t) => {
  for (const address of printed().filter((each) => /events\/[^/]+\/$/.test(each))) {
    const { length } = await sheets(address);
    t.diagnostic(`${new URL(address).pathname}: ${length} sheets`);
    assert.ok(length > 0 && length <= SHEETS);
  }
});

test('reports side by side are printed on paper that lies across, all else upright', async () => {
  for (const address of printed()) {
    if (!address.includes('/events/')) continue;
    const [box = ''] = await sheets(address);
    const [, , width = 0, height = 0] = (/\[([^\]]*)\]/.exec(box)?.[1] ?? '').trim().split(/\s+/).map(Number);
    assert.equal(width > height, address.includes('side-by-side'), `${address}: ${width} × ${height}`);
  }
});

test('the numbers of marks can be told from their ground on paper', async () => {
  await open(printed().find((address) => /events\/[^/]+\/$/.test(address)) ?? '');
  const same = await page.evaluate(
    () =>
      [...document.querySelectorAll('main table a')]
        .map((link) => getComputedStyle(link))
        .filter(({ color, backgroundColor }) => color === backgroundColor).length,
  );
  assert.equal(same, 0);
});
