import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type Published, publishedArticles } from './published-articles.ts';

let site: OpenSite;
let page: Page;
let articles: Published[];
before(async () => {
  site = await openSite();
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  articles = publishedArticles(join(import.meta.dirname, '..', '..', 'content'));
});
after(() => site?.close());

/** Goes to each article; says how many notes all of them have. */
async function eachArticle(look: (article: Published) => Promise<unknown>): Promise<number> {
  let notes = 0;
  for (const article of articles) {
    await page.goto(site.address + article.path);
    notes += await page.locator('details.related').count();
    await look(article);
  }
  return notes;
}

test('closed notes stand in the margin and take no room of the text; opened, they lie below their sentence', async () => {
  const notes = await eachArticle(async ({ path }) => {
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const note of document.querySelectorAll<HTMLDetailsElement>('.text details.related')) {
        const unit = note.parentElement;
        const sentence = unit?.querySelector('.s');
        const summary = note.querySelector('summary');
        if (!unit || !sentence || !summary) return ['a note without its sentence'];
        const box = () => sentence.getBoundingClientRect();
        const closed = unit.getBoundingClientRect().bottom - box().bottom;
        if (Math.abs(closed) > 6) found.push(`${summary.ariaLabel} takes ${closed} pixels`);
        if (summary.getBoundingClientRect().left < box().right) found.push(`${summary.ariaLabel} is in the text`);
        if (Math.abs(summary.getBoundingClientRect().top - box().top) > 8) found.push(`${summary.ariaLabel} is astray`);
        note.open = true;
        const opened = note.querySelector('dl')?.getBoundingClientRect();
        if (!opened || opened.height === 0 || opened.top < box().bottom - 1)
          found.push(`${summary.ariaLabel} is not below`);
        note.open = false;
      }
      return found;
    });
    assert.deepEqual(faults, [], path);
  });
  assert.ok(notes > 20);
});

test('on a narrow screen a note stands below its sentence', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await eachArticle(async ({ path }) => {
    const above = await page.evaluate(() =>
      [...document.querySelectorAll('.text .u')].filter((unit) => {
        const note = unit.querySelector('small.related, .related > summary');
        const sentence = unit.querySelector('.s');
        return !note || !sentence || note.getBoundingClientRect().top < sentence.getBoundingClientRect().bottom - 1;
      }),
    );
    assert.deepEqual(above, [], path);
  });
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('each note is named by what is seen of it and by the first words of its sentence', async () => {
  await eachArticle(async ({ path }) => {
    const names = await page.locator('.text .u:has(details)').evaluateAll((units) =>
      units.map((unit) => ({
        name: unit.querySelector('summary')?.ariaLabel ?? '',
        seen: unit.querySelector('summary')?.textContent ?? '',
        sentence: unit.querySelector('.s')?.textContent?.trim() ?? '',
      })),
    );
    for (const { name, seen, sentence } of names) {
      const [count = '', ...words] = name.split(' sources: ');
      assert.equal(count.toLowerCase(), seen.toLowerCase(), path);
      assert.ok(sentence.startsWith(words.join(' sources: ').replace(/ …$/, '')), `${path}: ${name}`);
    }
  });
});

test('what is copied of an article with closed notes is its text', async () => {
  await eachArticle(async ({ path, text }) => {
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.text') as Element);
      return getSelection()?.toString() ?? '';
    });
    assert.doesNotMatch(copied, /\bin \d+(?:, \d+)*(?: and \d+)? of \d+\b|only here|Compare the/, path);
    for (const { text: sentence } of text.blocks.flatMap(({ sentences }) => sentences))
      assert.ok(copied.replace(/\s+/g, ' ').includes(sentence.replace(/\s+/g, ' ')), `${path}: ${sentence}`);
  });
});

test('names are marked in the text while their box is ticked, and the text stays as it is', async () => {
  let marked = 0;
  await eachArticle(async ({ path }) => {
    const box = page.getByLabel('names', { exact: true });
    if ((await box.count()) === 0) return;
    const look = () =>
      page.evaluate(() => {
        const first = document.querySelector('.text .names');
        const words = [...document.querySelectorAll('.s')].map(({ textContent }) => textContent);
        return { line: first && getComputedStyle(first).textDecorationLine, words };
      });
    const before = await look();
    assert.equal(before.line, 'none', path);
    await box.check();
    assert.deepEqual(await look(), { ...before, line: 'underline' }, path);
    marked += 1;
  });
  assert.ok(marked > 0);
});

test('on paper closed notes are left out and opened ones are printed', async () => {
  await page.goto(site.address + (articles[0]?.path ?? ''));
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('.text details.related');
  await notes.nth(1).evaluate((note) => {
    (note as HTMLDetailsElement).open = true;
  });
  assert.deepEqual(
    [await notes.nth(0).isVisible(), await notes.nth(1).locator('dl').first().isVisible()],
    [false, true],
  );
  await page.emulateMedia({ media: 'screen' });
});
