import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { type EditionPage, type Editions, openEditions, openPage } from './editions.ts';
import { pageKinds } from './site-pages.ts';

/** Everything the Tab key stops at, unless it is hidden. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

let editions: Editions;
let page: Page;
before(async () => {
  editions = await openEditions();
  page = await editions.browser.newPage({ viewport: { width: 1024, height: 700 } });
});
after(() => editions?.close());

/** One page of each kind of either edition. */
function kinds(): EditionPage[] {
  const kindsOf = new Map<string, ReadonlySet<string>>();
  for (const { folder } of editions.pages) kindsOf.set(folder, kindsOf.get(folder) ?? new Set(pageKinds({ folder })));
  return editions.pages.filter(({ folder, path }) => kindsOf.get(folder)?.has(path));
}

/** What has the focus: its place among the stops, and what is wrong with how it shows. The stops of a page are kept in it. */
function focused(stops: string) {
  const kept = window as { stopsOfPage?: readonly Element[] };
  kept.stopsOfPage ??= [...document.querySelectorAll(stops)].filter((stop) => stop.checkVisibility());
  const all = kept.stopsOfPage;
  const active = document.activeElement;
  if (!active || active === document.body) return { at: -1, of: all.length, faults: '' };
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(active);
  // What is higher than the window cannot be seen whole.
  const isTall = active.getBoundingClientRect().height > innerHeight;
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const { left, right, top, bottom } = active.getClientRects()[0] ?? new DOMRect();
  const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const faults = [
    outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? 'no outline of 2 pixels' : '',
    outlineColor === getComputedStyle(document.documentElement).backgroundColor ? 'an outline like the paper' : '',
    (!isTall && (top < ring || bottom > innerHeight - ring)) || left < ring || right > innerWidth - ring
      ? `out of sight (${[left, right, top, bottom].map(Math.round)})`
      : '',
    active.contains(onTop) || onTop?.contains(active) ? '' : `covered by ${onTop?.outerHTML.slice(0, 60)}`,
  ];
  const what = active.outerHTML.slice(0, 60);
  return {
    at: all.indexOf(active),
    of: all.length,
    faults: faults
      .filter(Boolean)
      .map((fault) => `${fault}: ${what}`)
      .join(),
  };
}

/** Tab is pressed so many times before anybody looks: a page of a thousand stops is then drawn some dozens of times, not each time. */
const AT_ONCE = 40;

async function walk(each: EditionPage): Promise<{ visited: number[]; count: number; faults: string[] }> {
  await openPage(page, each);
  await page.evaluate(`(${noteStops})(${focused}, ${JSON.stringify(STOPS)})`);
  const session = await page.context().newCDPSession(page);
  const seen: Focused[] = [];
  for (let presses = 1; presses > 0; presses = Math.min(AT_ONCE, (seen[0]?.of ?? 0) - seen.length)) {
    await pressTab(session, presses);
    const found: Focused[] = await page.evaluate('stopsSeen.splice(0)');
    assert.equal(found.length, presses, `${each.name}: the page is left after ${seen.length + found.length} stops`);
    seen.push(...found);
  }
  await session.detach();
  return {
    visited: seen.map(({ at }) => at),
    count: seen[0]?.of ?? 0,
    faults: seen.map(({ faults }) => faults).filter((fault) => fault !== ''),
  };
}

type Focused = ReturnType<typeof focused>;

/** Runs in the page: keeps what has the focus each time Tab has been let go. */
function noteStops(look: typeof focused, stops: string): void {
  const stopsSeen: Focused[] = [];
  Object.assign(window, { stopsSeen });
  addEventListener('keyup', ({ key }) => key === 'Tab' && stopsSeen.push(look(stops)), { capture: true });
}

/** Presses Tab a number of times, without waiting for the page in between. */
async function pressTab(session: CDPSession, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const sent = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(sent.flat());
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`Tab reaches everything in order, in sight and outlined, with forced colours ${forcedColors}`, async () => {
    await page.emulateMedia({ forcedColors });
    for (const each of kinds()) {
      const { name } = each;
      const { visited, count, faults } = await walk(each);
      assert.ok(count > 8, name);
      assert.deepEqual([...visited.keys()], visited, name);
      assert.deepEqual(faults, [], name);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
}

test('nothing holds the keyboard: after the last stop Tab leaves the page, and Shift-Tab leads back', async () => {
  for (const each of kinds()) {
    const { name } = each;
    await openPage(page, each);
    await page.locator(STOPS).last().focus();
    const last = (await page.evaluate(focused, STOPS)).of - 1;
    await page.keyboard.press('Shift+Tab');
    assert.equal((await page.evaluate(focused, STOPS)).at, last - 1, name);
    await page.keyboard.press('Tab');
    assert.equal((await page.evaluate(focused, STOPS)).at, last, name);
    await page.keyboard.press('Tab');
    assert.ok((await page.evaluate(focused, STOPS)).at <= 0, name);
  }
});

test('the first stop of every kind of page is the skip link, which moves the focus to the text', async () => {
  for (const each of kinds()) {
    const { name } = each;
    await openPage(page, each);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip', name);
    assert.deepEqual(await page.evaluate(focused, STOPS).then(({ at, faults }) => [at, faults]), [0, ''], name);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', name);
    await page.keyboard.press('Tab');
    const isNext = await page.evaluate(
      (stops) =>
        document.activeElement ===
        ([...document.querySelectorAll(`main :is(${stops})`)].find((stop) => stop.checkVisibility()) ??
          document.querySelector(`main ~ * :is(${stops})`)),
      STOPS,
    );
    assert.ok(isNext, name);
  }
});

test('a receipt opens by Enter and closes by Space', async () => {
  let receipts = 0;
  for (const each of kinds()) {
    const { name } = each;
    await openPage(page, each);
    const receipt = page.locator('details', { has: page.locator('.receipt') });
    if ((await receipt.count()) === 0) continue;
    receipts += 1;
    await receipt.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.ok(await receipt.locator('table').isVisible(), name);
    await page.keyboard.press('Space');
    assert.ok(await receipt.locator('table').isHidden(), name);
  }
  assert.ok(receipts >= 2);
});
