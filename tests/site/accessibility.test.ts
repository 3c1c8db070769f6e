import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { type Editions, openEditions } from './editions.ts';
import { type AxeReport, MODES, runAxe } from './run-axe.ts';

let editions: Editions;
let report: AxeReport;
before(async () => {
  editions = await openEditions();
  report = await runAxe(editions);
});
after(() => editions?.close());

for (const mode of Object.keys(MODES)) {
  test(`axe finds nothing on any page of either edition, everything opened, with ${mode}`, () => {
    const wrong = report.violations.filter((found) => found.mode === mode).map(({ text }) => text);
    assert.deepEqual(wrong, []);
  });
}

test('axe ran every rule of WCAG A and AA and of good practice, on every page in every mode', () => {
  assert.deepEqual(report.leftOut, []);
  assert.equal(report.runs, editions.pages.length * Object.keys(MODES).length);
  assert.ok(editions.pages.length > 30);
});

test('axe leaves nothing undecided but contrast that is enough and the mark of a headline', () => {
  const open = report.undecided.filter(
    ({ rule, text, contrast }) =>
      // Words that overlap an inline link’s padding, and arrows: measured here instead.
      !(rule === 'color-contrast' && contrast >= 4.5) &&
      // “H” says less than a word, so axe cannot tell whether the name, “… headline”, contains it.
      !(rule === 'label-content-name-mismatch' && text.includes('headline"><bdi>H</bdi>')),
  );
  assert.deepEqual(open, []);
});

test('html-validate finds nothing on any page of either edition, with every rule of its presets', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  });
  const wrong: string[] = [];
  for (const { name, folder, path } of editions.pages) {
    const file = join(folder, path.endsWith('.html') ? path : `${path}index.html`);
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    wrong.push(
      ...results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${name}: ${ruleId} ${message}`),
    );
  }
  assert.deepEqual(wrong, []);
});

/** Roles of the parts of tables, as an aid to readers hears of them. */
const PARTS = ['table', 'caption', 'row', 'columnheader', 'rowheader', 'cell'] as const;

test('every table is a table with rows, cells and named heads at every width, without roles in its markup', async () => {
  const page = await editions.browser.newPage();
  const session = await page.context().newCDPSession(page);
  const counts = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return PARTS.map((part) => nodes.filter(({ ignored, role }) => !ignored && role?.value === part).length);
  };
  let tables = 0;
  for (const { name, address } of editions.pages) {
    await page.goto(address);
    const wanted = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return ['table', 'caption', 'tr', 'th[scope=col]', 'th[scope=row]', 'td'].map(
        (selector) => document.querySelectorAll(selector).length,
      );
    });
    tables += wanted[0] ?? 0;
    if (wanted[0] === 0) continue;
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await counts(), wanted, `${name} at ${width}: ${PARTS.join(', ')}`);
    }
  }
  await page.close();
  assert.ok(tables > 8);
});

test('no head of a table is taken out of the page at any width', async () => {
  const page = await editions.browser.newPage();
  for (const { name, address } of editions.pages) {
    await page.goto(address);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const gone = await page.locator('thead, thead tr, th').evaluateAll(
        (heads) =>
          heads.filter((head) => {
            const { display, visibility } = getComputedStyle(head);
            return display === 'none' || visibility !== 'visible';
          }).length,
      );
      assert.equal(gone, 0, `${name} at ${width}`);
    }
  }
  await page.close();
});
