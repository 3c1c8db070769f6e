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

const KINDS = {
  figures: 'underline',
  dates: 'underline',
  names: 'underline',
  reporting: 'underline',
  quotations: 'none',
} as const;

for (const [kind, line] of Object.entries(KINDS))
  test(`${kind} are marked in the text while their box is ticked, and the text stays as it is`, async () => {
    let marked = 0;
    await eachArticle(async ({ path }) => {
      const box = page.locator(`#mark-${kind}`);
      if ((await box.count()) === 0) return;
      const look = () => page.evaluate(lookAt, kind);
      const before = await look();
      assert.deepEqual([before.line, before.border, before.meanings], ['none', '0px', 0], path);
      await box.check();
      const after = await look();
      assert.equal(after.line, line, path);
      assert.equal(after.border !== '0px', kind === 'quotations', path);
      assert.ok(after.meanings > 0 || kind === 'names' || kind === 'reporting', path);
      assert.deepEqual(after.words, before.words, path);
      marked += 1;
    });
    assert.ok(marked > 0);
  });

/** How the first mark of a kind looks, how many say what they mean, and the words of all sentences. */
function lookAt(kind: string) {
  const first = document.querySelector(`.text .${kind}`);
  const style = first && getComputedStyle(first);
  const meanings = [...document.querySelectorAll(`.text .${kind} + .g`)].filter((each) => each.checkVisibility());
  const words = [...document.querySelectorAll('.s')].map(({ textContent }) => textContent);
  return { line: style?.textDecorationLine, border: style?.borderInlineStartWidth, meanings: meanings.length, words };
}

test('what is copied of an article with everything marked is its text alone', async () => {
  await eachArticle(async ({ path }) => {
    const copied = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('.text') as Element);
        const text = getSelection()?.toString();
        getSelection()?.removeAllRanges();
        return text;
      });
    const before = await copied();
    for (const box of await page.locator('.switches input').all()) await box.check();
    assert.equal(await copied(), before, path);
  });
});

test('what marks mean is reached by keyboard while they are shown and not before', async () => {
  await page.goto(site.address + (articles[0]?.path ?? ''));
  const isReached = async () => {
    await page.locator('#mark-quotations').focus();
    await page.keyboard.press('Tab');
    const names = [];
    for (let stop = 0; stop < 12; stop += 1) {
      names.push(await page.evaluate(() => document.activeElement?.className));
      await page.keyboard.press('Tab');
    }
    return names.includes('g');
  };
  assert.equal(await isReached(), false);
  await page.locator('#mark-dates').focus();
  await page.keyboard.press('Space');
  assert.equal(await isReached(), true);
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
