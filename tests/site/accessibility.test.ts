import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { type Editions, openEditions, openEverything } from './editions.ts';
import { lookAtTables, PARTS, type TablesSeen, WIDTHS } from './look-at-tables.ts';
import { type AxeReport, MODES, modesOf, runAxe } from './run-axe.ts';

const HEAVY_WIDTHS = [360, 1280] as const;

let editions: Editions;
let report: AxeReport;
const tables = new Map<string, readonly TablesSeen[]>();
before(async () => {
  editions = await openEditions();
  report = await runAxe(editions, async (page, each) => {
    // A closed part is in no tree.
    if (each.isHeavy) await openEverything(page);
    tables.set(each.name, await lookAtTables(page, each.isHeavy ? HEAVY_WIDTHS : WIDTHS));
  });
});
after(() => editions?.close());

for (const mode of Object.keys(MODES)) {
  test(`axe finds nothing on any page of the editions, everything opened, with ${mode}`, () => {
    const wrong = report.violations.filter((found) => found.mode === mode).map(({ text }) => text);
    assert.deepEqual(wrong, []);
  });
}

test('axe ran every rule of WCAG A and AA and of good practice, on every page in every mode', () => {
  assert.deepEqual(report.leftOut, []);
  assert.equal(
    report.runs,
    editions.pages.reduce((sum, page) => sum + modesOf(page).length, 0),
  );
  assert.ok(editions.pages.length > 30);
});

test('axe leaves nothing undecided but contrast that is enough, the mark of a headline and heads of groups of rows', () => {
  const open = report.undecided.filter(
    ({ rule, text, contrast, related }) =>
      // Words that overlap an inline link’s padding, and arrows: measured here instead.
      !(rule === 'color-contrast' && contrast >= 4.5) &&
      // “H” says less than a word, so axe cannot tell whether the name, “… headline”, contains it; nor “D” for a dek.
      !(rule === 'label-content-name-mismatch' && /(?:headline|dek)[^"]*"><bdi>[HD]<\/bdi>/.test(text)) &&
      // HTML has heads of groups of rows; axe looks for their cells in their own row, which they fill.
      !(rule === 'th-has-data-cells' && related.every((head) => head.startsWith('<th scope="rowgroup"'))),
  );
  assert.deepEqual(open, []);
});

test('html-validate finds nothing on any page of the editions, with every rule of its presets', async () => {
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

test('every table is a table with rows, cells and named heads at every width, without roles in its markup', () => {
  for (const [name, seen] of tables)
    for (const { width, heard, inMarkup } of seen)
      if (inMarkup[0] !== 0) assert.deepEqual(heard, inMarkup, `${name} at ${width}: ${PARTS.join(', ')}`);
  const counts = [...tables.values()].map(([first]) => first?.inMarkup[0] ?? 0);
  assert.ok(counts.reduce((sum, count) => sum + count, 0) > 8);
});

test('no head of a table is taken out of the page at any width', () => {
  assert.equal(tables.size, editions.pages.length);
  for (const [name, seen] of tables)
    assert.deepEqual(
      seen.map(({ width, gone }) => [width, gone]),
      (editions.pages.find((page) => page.name === name)?.isHeavy ? HEAVY_WIDTHS : WIDTHS).map((width) => [width, 0]),
      name,
    );
});
