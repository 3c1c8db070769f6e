import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type OpenSite, openSite } from '../open-site.ts';
import { type Published, printedTexts, publishedArticles, textsOf } from './published-articles.ts';

let site: OpenSite;
let articles: Published[];
before(async () => {
  site = await openSite();
  articles = publishedArticles(join(import.meta.dirname, '..', '..', 'content'));
});
after(() => site.close());

test('every published article has its page', () => {
  assert.ok(articles.length > 0);
  for (const { path } of articles) assert.ok(readFileSync(join(site.folder, path, 'index.html')).length > 0);
});

test('the page of an article prints every block, dek and caption exactly as it was read', async () => {
  const page = await site.browser.newPage();
  for (const { path, text } of articles) {
    await page.goto(site.address + path);
    assert.deepEqual(await printedTexts(page), textsOf(text), path);
  }
  await page.close();
});

test('every sentence of an article stands at its anchor, word for word', async () => {
  const page = await site.browser.newPage();
  for (const { path, text } of articles) {
    await page.goto(site.address + path);
    const sentences = [
      ...(text.headline ? [text.headline] : []),
      ...text.dek,
      ...text.blocks.flatMap((block) => block.sentences),
      ...text.captions.flat(),
    ];
    const printed = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent),
      sentences.map(({ id }) => id),
    );
    assert.deepEqual(
      printed.map((sentence) => sentence?.trim()),
      sentences.map((sentence) => sentence.text),
      path,
    );
  }
  await page.close();
});

test('a sentence’s number leads to the sentence, which is marked then', async () => {
  const page = await site.browser.newPage();
  const [first] = articles;
  assert.ok(first);
  const last = first.text.blocks.flatMap((block) => block.sentences).at(-1);
  await page.goto(site.address + first.path);
  await page.getByRole('link', { name: `Sentence ${last?.number}`, exact: true }).click();
  assert.ok(page.url().endsWith(`#${last?.id}`));
  const marked = await page.evaluate(() => {
    const ground = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
    return ground(document.querySelector(':target')) !== ground(document.querySelector('.s:not(:target)'));
  });
  assert.ok(marked);
  await page.close();
});

test('the receipt opens and its characters add up to the capture', async () => {
  const page = await site.browser.newPage();
  for (const { path } of articles) {
    await page.goto(site.address + path);
    await page.locator('details:has(.receipt) > summary').click();
    const counts = await page.locator('.receipt :is(tbody, tfoot) .count').allInnerTexts();
    const numbers = counts.map((text) => Number(text.replace(/\D/g, '')));
    const total = numbers.pop();
    assert.equal(
      numbers.reduce((sum, count) => sum + count, 0),
      total,
      path,
    );
  }
  await page.close();
});
