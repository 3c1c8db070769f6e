import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type FixtureSite, openFixture } from './fixture-site.ts';

const HEADLINE = 'العثور على بئر قديمة تحت سوق قرنبان';
const VOICE = 'صوت قرنبان';
const ARABIC = { lang: 'ar', dir: 'rtl' };

let open: OpenSite;
let site: FixtureSite;
let page: Page;
before(async () => {
  site = await openFixture();
  open = await openSite();
  page = await open.browser.newPage({ viewport: { width: 1280, height: 800 } });
});
after(async () => {
  await site?.close();
  await open?.close();
});

const visit = (path: string) => page.goto(site.address + path);
const bdi = (words: string): Locator => page.getByText(words, { exact: true }).and(page.locator('bdi'));

function languageOf(locator: Locator): Promise<{ lang: string; dir: string }> {
  return locator.first().evaluate((element) => ({
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    dir: getComputedStyle(element).direction,
  }));
}

test('every page states its own language and direction', async () => {
  for (const path of ['', 'articles/well-found/voice/', 'events/well-found/', 'search/', '404.html']) {
    await visit(path);
    assert.deepEqual(await languageOf(page.locator('html')), { lang: 'en', dir: 'ltr' }, path);
  }
});

test('the text of an article states its language and runs in its direction, and so does its headline', async () => {
  await visit('articles/well-found/voice/');
  assert.deepEqual(await languageOf(page.locator('.text')), ARABIC);
  assert.deepEqual(await languageOf(page.locator('h1 bdi')), ARABIC);
  await visit('articles/well-found/hill-post/');
  assert.deepEqual(await languageOf(page.locator('.text')), { lang: 'en', dir: 'ltr' });
});

test('the marks of Arabic sentences stand to the right of the text, with names in our language', async () => {
  await visit('articles/well-found/voice/');
  const mark = page.locator('.n').first();
  const text = await page.locator('.s').first().boundingBox();
  const box = await mark.boundingBox();
  assert.ok(text && box && box.x >= text.x + text.width);
  assert.deepEqual(await mark.evaluate((element) => [element.getAttribute('lang'), element.ariaLabel]), [
    'en',
    'Sentence 1',
  ]);
});

for (const [where, path] of [
  ['the event', 'events/well-found/'],
  ['the source', 'sources/voice/'],
  ['the source on the event', 'events/well-found/voice/'],
  ['the list for those who cannot search', 'search/'],
] as const) {
  test(`an Arabic headline among English words has its language and direction: ${where}`, async () => {
    await visit(path);
    const found = bdi(HEADLINE);
    assert.ok((await found.count()) > 0);
    assert.deepEqual(await languageOf(found), ARABIC);
  });
}

test('the citation of an Arabic article says which of its words are Arabic, and ends each part behind it', async () => {
  await visit('articles/well-found/voice/');
  const parts = page.locator('.cite .w');
  assert.deepEqual(await languageOf(parts.locator('bdi bdi', { hasText: HEADLINE })), ARABIC);
  const directions = await parts.evaluateAll((all) =>
    all.map((part) => getComputedStyle(part.querySelector('bdi') ?? part).direction),
  );
  assert.deepEqual(directions, Array(directions.length).fill('ltr'));
  const lefts = await parts.evaluateAll((all) => all.slice(0, 3).map((part) => part.getBoundingClientRect().left));
  assert.deepEqual(
    lefts,
    lefts.toSorted((a, b) => a - b),
  );
});

test('no visible Arabic letter stands in English words outside an element that isolates it', async () => {
  const paths = ['', 'events/well-found/', 'events/well-found/voice/', 'articles/well-found/voice/'];
  for (const path of [...paths, 'sources/', 'sources/voice/', 'search/', 'search/?q=سوق', 'search/?q=قققققق']) {
    await visit(path);
    if (path.includes('?'))
      await page
        .locator('[role=status]')
        .filter({ hasText: /sentence|Nothing/ })
        .waitFor();
    assert.deepEqual(await page.evaluate(mixed), [], path);
  }
});

/** Runs in the page: texts in which the two scripts meet, and Arabic ones that nothing isolates. */
function mixed(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('script, style, [lang=ar], caption')) continue;
    const text = node.textContent ?? '';
    if (!/\p{Script=Arabic}/u.test(text)) continue;
    if (/[a-z]/i.test(text) || !parent.closest('bdi, mark, option[dir=auto]')) found.push(text);
  }
  return found;
}

test('the names of authors stand in the order of our sentence, whatever their direction', async () => {
  await visit('articles/well-found/voice/');
  assert.equal(
    await page
      .locator('.meta')
      .textContent()
      .then((text) => text?.includes('By هاني المرواني, Ruth Ollerby and سلمى الدرعاني')),
    true,
  );
  const names = page.locator('.meta bdi bdi');
  const lefts = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().left));
  assert.equal(lefts.length, 3);
  assert.deepEqual(
    lefts,
    lefts.toSorted((a, b) => a - b),
  );
});

test('the day of a note stands after the name of its writer', async () => {
  await visit('events/well-found/');
  const signed = page.locator('.note .soft');
  assert.equal((await signed.textContent())?.trim(), 'سلمى الدرعاني, 14 September 2029');
  const name = await signed.locator('bdi').boundingBox();
  const line = await signed.boundingBox();
  assert.ok(name && line && Math.abs(name.x - line.x) < 1);
});

test('the foot of every page keeps the names of site and owner apart from its own words', async () => {
  await visit('');
  assert.deepEqual(await page.locator('.foot p bdi').allTextContents(), [
    'The Two Languages Edition',
    'جمعية قرنبان للكتب',
  ]);
});

test('a receipt says which language its captured words are in', async () => {
  await visit('articles/well-found/voice/');
  await page.locator('details:has(.receipt) > summary').click();
  const words = page.locator('.receipt bdi', { hasText: 'حقوق النشر' });
  assert.deepEqual(await languageOf(words), ARABIC);
  await visit('articles/well-found/hill-post/');
  await page.locator('details:has(.receipt) > summary').click();
  assert.deepEqual(await languageOf(page.locator('.receipt bdi')), { lang: 'en', dir: 'ltr' });
});

test('what search finds states its language and runs in its direction, beside the name of its source', async () => {
  await visit('search/?q=سوق');
  const hit = page.locator('.hit').first();
  await hit.waitFor();
  assert.deepEqual(await languageOf(hit.locator('bdi[lang]')), ARABIC);
  assert.equal(await hit.locator('.where bdi').textContent(), VOICE);
  assert.deepEqual(await languageOf(page.getByRole('searchbox')), { lang: 'en', dir: 'rtl' });
});

test('search keeps the direction of a query it finds nothing for to the query', async () => {
  await visit('search/?q=قققققق');
  const status = page.locator('[role=status]');
  await status.filter({ hasText: 'Nothing' }).waitFor();
  assert.equal(await status.locator('bdi').textContent(), 'قققققق');
});
