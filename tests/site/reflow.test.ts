import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type EditionPage, openEditions, openEverything, openPage } from './editions.ts';
import { brokenWords, layoutFaults, smallTargets } from './layout-faults.ts';

/** The values that WCAG 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
const LARGE_TEXT = 'html { font-size: 200% !important; }';
const NO_HYPHENS = '* { hyphens: manual !important; }';

/** What each test looks for: in windows of which widths, with which styles of the reader’s. */
const LOOKS = {
  windows: { look: layoutFaults, widths: [320, 360, 768, 1280] },
  zoom: { look: layoutFaults, widths: [1280 / 2, 1280 / 4] },
  spacing: { look: layoutFaults, widths: [320, 768, 1280], styles: SPACING },
  letters: { look: layoutFaults, widths: [640, 1280], styles: LARGE_TEXT },
  hyphens: { look: brokenWords, widths: [320, 360, 768, 1024, 1280], styles: NO_HYPHENS },
  targets: { look: smallTargets, widths: [320, 1280] },
} as const;
type Name = keyof typeof LOOKS;

/** `page at width: fault` of every page of either edition, everything opened; a page is loaded once for all looks. */
const faults = new Map<Name, string[]>();
let pages = 0;
before(async () => {
  const editions = await openEditions();
  try {
    // The policy would refuse the reader’s own styles, which browsers apply regardless.
    const context = await editions.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (const each of editions.pages) {
      await openPage(page, each);
      if (!each.isHeavy) await openEverything(page);
      for (const name of Object.keys(LOOKS) as Name[])
        faults.set(name, [...(faults.get(name) ?? []), ...(await faultsOn(page, each, LOOKS[name]))]);
      pages += 1;
    }
  } finally {
    await editions.close();
  }
});

interface Look {
  readonly look: () => string[];
  readonly widths: readonly number[];
  readonly styles?: string;
}

async function faultsOn(page: Page, { name }: EditionPage, { look, widths, styles = '' }: Look): Promise<string[]> {
  const found: string[] = [];
  const added = styles === '' ? undefined : await page.addStyleTag({ content: styles });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(look)).map((fault) => `${name} at ${width}: ${fault}`));
  }
  await added?.evaluate((element) => (element as Element).remove());
  return found;
}

function assertNone(name: Name): void {
  assert.ok(pages > 30);
  assert.deepEqual(faults.get(name), []);
}

test('every page can be read in windows of 320, 360, 768 and 1280 pixels', () => assertNone('windows'));

test('every page can be read at 200 % and 400 % of 1280 pixels', () => assertNone('zoom'));

test('every page can be read with the spacing of text that readers may choose', () => assertNone('spacing'));

test('every page can be read with letters of twice the size', () => assertNone('letters'));

test('no headline is set so narrow that a word breaks without a hyphen', () => assertNone('hyphens'));

test('everything that can be pressed is at least 24 pixels wide and high', () => assertNone('targets'));
