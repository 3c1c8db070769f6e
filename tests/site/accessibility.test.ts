import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type OpenSite, openSite } from '../open-site.ts';
import { pageKinds, pagesOf } from './site-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: OpenSite;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const [colorScheme, width] of [
  ['light', 1280],
  ['light', 360],
  ['dark', 768],
] as const) {
  test(`axe finds nothing on any kind of page in ${colorScheme} at ${width} pixels`, async () => {
    // The policy would refuse axe, which is not part of the page.
    const context = await site.browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of [...pageKinds(site), 'search/?q=the']) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(AXE);
      const results: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} })`);
      wrong.push(...results.violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.html}`));
      assert.ok(results.passes.length > 10);
    }
    await context.close();
    assert.deepEqual(wrong, []);
  });
}

test('html-validate finds no error on any page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Tables lose their roles in some engines when CSS changes their display; written out, they stay.
      'no-redundant-role': 'off',
      // A headline is printed as it is, however long.
      'long-title': 'off',
    },
  });
  const wrong: string[] = [];
  for (const path of pagesOf(site)) {
    const file = join(site.folder, path.endsWith('.html') ? path : `${path}index.html`);
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    wrong.push(
      ...results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`),
    );
  }
  assert.deepEqual(wrong, []);
});

test('every table keeps its column and row heads at every width', async () => {
  const page = await site.browser.newPage();
  const heads = async () => {
    const tree = await page.locator('table').first().ariaSnapshot();
    return [tree.match(/- columnheader/g)?.length ?? 0, tree.match(/- rowheader/g)?.length ?? 0];
  };
  for (const path of pageKinds(site)) {
    await page.goto(site.address + path);
    if ((await page.locator('main .matrix').count()) === 0) continue;
    const counts: number[][] = [];
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      counts.push(await heads());
    }
    assert.ok((counts[0]?.[0] ?? 0) > 1, path);
    assert.deepEqual(counts, [counts[0], counts[0], counts[0]], path);
  }
  await page.close();
});
