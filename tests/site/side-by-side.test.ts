import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type FixtureSite, openStates } from './fixture-site.ts';
import { type Published, publishedArticles } from './published-articles.ts';
import { pagesOf } from './site-pages.ts';

/** Nothing here imports what makes the page: its sentences are held against the articles. */
const PAGE = /^events\/([^/]+)\/side-by-side\/$/;

let open: OpenSite;
let states: FixtureSite;
let page: Page;
before(async () => {
  states = await openStates();
  open = await openSite();
  page = await open.browser.newPage({ viewport: { width: 1280, height: 800 } });
});
after(async () => {
  await states?.close();
  await open?.close();
});

/** Every page of either site, with the articles of its event. */
function pages(): { address: string; articles: Published[] }[] {
  return [
    { ...open, content: join(import.meta.dirname, '..', '..', 'content') },
    { ...states, content: states.content },
  ].flatMap(({ folder, address, content }) => {
    const published = publishedArticles(content);
    return pagesOf({ folder }).flatMap((path) => {
      const [, event] = PAGE.exec(path) ?? [];
      const articles = published.filter((each) => each.path.startsWith(`articles/${event}/`));
      return event === undefined ? [] : [{ address: address + path, articles }];
    });
  });
}

const edition = () => page.goto(pages()[0]?.address ?? '');

test('every sentence of every article stands once on its page, under its anchor, or says that it is not shown', async () => {
  assert.ok(pages().length > 3);
  for (const { address, articles } of pages()) {
    await page.goto(address);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.columns [id]:not(tr)')].map(
        (element) => [element.id, element.closest('p')?.querySelector('.told, .soft')?.textContent] as const,
      ),
    );
    const expected = articles.flatMap(({ path, text: { headline, dek, blocks } }) =>
      [...(headline ? [headline] : []), ...dek, ...blocks.flatMap(({ sentences }) => sentences)].map(
        ({ id, text }) => [`${path.split('/').at(-2)}-${id}`, text] as const,
      ),
    );
    const found = new Map(shown);
    assert.deepEqual(shown.map(([id]) => id).toSorted(), expected.map(([id]) => id).toSorted());
    const others = expected.filter(([id, text]) => found.get(id) !== text).map(([id]) => found.get(id));
    assert.deepEqual(
      [...new Set(others)].filter((text) => text !== 'text not shown here'),
      [],
    );
  }
});

test('“above” and “below” are true of where the sentence stands, and its number is the one it has there', async () => {
  let pointers = 0;
  for (const { address } of pages()) {
    await page.goto(address);
    const seen = await page.evaluate(() => {
      const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
      return [...document.querySelectorAll('.pointers a')].map((link) => {
        const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
        let words = link.closest('.w')?.nextElementSibling;
        while (words && !/^(?:above|below)$/.test(text(words))) words = words.nextElementSibling;
        const isAbove = (target?.getBoundingClientRect().top ?? 0) < link.getBoundingClientRect().top;
        const mark = target?.matches('p') ? target.querySelector('.mark') : target;
        return { said: text(words), is: isAbove ? 'above' : 'below', numbers: [text(link), text(mark)] };
      });
    });
    pointers += seen.length;
    for (const { said, is, numbers } of seen) {
      assert.equal(said, is);
      assert.equal(numbers[0], numbers[1]);
    }
  }
  assert.ok(pointers > 10);
});

interface Heard {
  readonly ignored: boolean;
  readonly role?: { value?: string };
  readonly name?: { value?: string };
  readonly nodeId: string;
  readonly parentId?: string;
}

/** What is heard of the table: for each row its head and, for each cell, the head of its column with the links in the cell. */
async function heardRows(): Promise<{ head: string; cells: { source: string; links: string[] }[] }[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = ((await session.send('Accessibility.getFullAXTree')).nodes as Heard[]).filter(
    ({ ignored }) => !ignored,
  );
  const all = (await session.send('Accessibility.getFullAXTree')).nodes as Heard[];
  await session.detach();
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const within = (node: Heard, role: string): string | undefined => {
    let at: Heard | undefined = node;
    while (at && at.role?.value !== role) at = byId.get(at.parentId ?? '');
    return at?.nodeId;
  };
  const of = (role: string) => nodes.filter((node) => node.role?.value === role);
  const name = (node: Heard | undefined) => node?.name?.value ?? '';
  const heads = of('columnheader').map(name);
  const links = Map.groupBy(of('link'), (node) => within(node, 'cell'));
  const cells = Map.groupBy(of('cell'), (node) => within(node, 'row'));
  return of('rowheader').map((head) => ({
    head: name(head),
    cells: (cells.get(within(head, 'row') ?? '') ?? []).map((cell, at) => ({
      source: heads[at + 1] ?? '',
      links: (links.get(cell.nodeId) ?? []).map(name),
    })),
  }));
}

test('at every width each number is heard in a row with a head, below the head of its source', async () => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await edition();
    const rows = await heardRows();
    const cells = rows.flatMap((row) => row.cells);
    assert.ok(rows.length > 10 && cells.every((_, at) => at >= 0));
    assert.equal(cells.length, await page.locator('.columns td').count());
    assert.equal(cells.flatMap(({ links }) => links).length, await page.locator('.columns td a').count());
    for (const { head } of rows)
      assert.match(head, /^(?:Headlines|In \d+ of \d+|Only in one source|Found in one source)$/);
    for (const { source, links } of cells)
      for (const link of links) assert.ok(source.startsWith(link.split(', ')[0] ?? '?'), `${link} below ${source}`);
  }
});

test('a checkbox takes its column away, with rows of which nothing is left, and nothing else', async () => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await edition();
    const gone = () =>
      page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const told = visible('.columns td').filter((cell) => cell.querySelector('[id], a'));
        return {
          columns: visible('.columns thead th').length,
          cells: visible('.columns td').length,
          rows: visible('.columns tbody tr').length,
          rowsWithText: new Set(told.map((cell) => cell.parentElement)).size,
          names: visible('.not-found bdi').length,
          lines: visible('.not-found').length,
        };
      });
    const all = await gone();
    const boxes = await page.locator('.choose input').count();
    await page.locator('.choose input').first().focus();
    await page.keyboard.press('Space');
    const less = await gone();
    assert.equal(less.columns, all.columns - 1);
    assert.equal(less.cells, less.rows * (boxes - 1));
    assert.equal(less.rows, less.rowsWithText);
    assert.ok(less.names < all.names || width > 768);
    for (let box = 1; box < boxes; box += 1) await page.locator('.choose input').nth(box).uncheck();
    assert.deepEqual(await gone(), { columns: 1, cells: 0, rows: 0, rowsWithText: 0, names: 0, lines: 0 });
    assert.ok(await page.getByText('No source is chosen.').isVisible());
    await page.locator('.choose input').first().check();
    assert.ok(await page.getByText('No source is chosen.').isHidden());
  }
});

test('a link to a sentence marks it and brings it below the heads, whether the page scrolls or the table', async () => {
  for (const width of [360, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await edition();
    const id = await page.locator('.columns td:last-child p[id]').last().getAttribute('id');
    await page.goto(`${pages()[0]?.address}#${id}`);
    const seen = await page.locator(':target').evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const heads = document.querySelector('.columns thead')?.getBoundingClientRect();
      const below = heads && heads.height > 1 ? heads.bottom : 0;
      const isInSight = top >= below && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      return { isInSight, bar: Number.parseFloat(getComputedStyle(element).borderInlineStartWidth) };
    });
    assert.deepEqual(seen, { isInSight: true, bar: 4 }, `${width} ${id}`);
  }
});

test('on paper the page lies across, heads are repeated, no row is cut, and the checkboxes are gone', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await edition();
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet) ?? [];
  assert.ok(Number(width) > Number(height));
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    const rows = [...document.querySelectorAll('.columns tr')].map((row) => getComputedStyle(row).breakInside);
    return [style('.columns thead').display, style('.chooser').display, style('.columns').overflow, ...new Set(rows)];
  });
  assert.deepEqual(seen, ['table-header-group', 'none', 'visible', 'avoid']);
  await page.emulateMedia({ media: 'screen' });
});
