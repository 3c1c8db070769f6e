import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type ServeOptions, serveHeaders } from '../serve-headers.ts';
import { hostilePayloads, RUNS_AT_ONCE } from './hostile-payloads.ts';
import { type HostileSite, makeHostileSite } from './hostile-site.ts';
import { printedTexts, publishedArticles, textsOf } from './published-articles.ts';
import { pagesOf } from './site-pages.ts';

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

let open: OpenSite;
let hostile: HostileSite;
before(async () => {
  hostile = await makeHostileSite();
  open = await openSite();
});
after(async () => {
  hostile.remove();
  await open.close();
});

async function serve(t: TestContext, options: Omit<ServeOptions, 'base'> = {}): Promise<string> {
  const { address, stop } = await serveHeaders(hostile.folder, { base: '/', ...options });
  t.after(stop);
  return address;
}

/** A page in which everything that script could do is written down. */
async function watched(): Promise<{ page: Page; seen: string[] }> {
  const context = await open.browser.newContext();
  const seen: string[] = [];
  await context.exposeFunction('report', (what: string) => void seen.push(what));
  await context.addInitScript(() => {
    const { report } = window as unknown as { report: (what: string) => void };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.assign(window, { [name]: () => report(`${name} on ${location.href}`) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      report(`${violatedDirective} refused ${blockedURI} on ${location.href}`),
    );
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push('a dialog')));
  page.on('pageerror', (error) => seen.push(`error on ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') seen.push(`request of ${request.url()} on ${page.url()}`);
  });
  return { page, seen };
}

/** Runs in the page: does what a reader’s hands could do, and lists markup that no page of ours has. */
function touch(): string[] {
  const all = [...document.querySelectorAll('*')];
  for (const element of all) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    for (const type of ['mouseover', 'focus', 'pointerdown', 'toggle', 'animationstart', 'error', 'load'])
      element.dispatchEvent(new Event(type));
  }
  const handlers = all.flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
  );
  const leading = [...document.links].filter(({ protocol }) => !/^(?:https?|mailto):$/.test(protocol));
  const foreign = document.querySelectorAll(
    'iframe, object, embed, svg, math, img, video, audio, base, template, textarea, script:not([src], [type="application/ld+json"]), meta[http-equiv=refresh]',
  );
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const { textContent } of data) JSON.parse(textContent ?? '');
  return [
    ...handlers.map(({ name }) => name),
    ...leading.map(({ href }) => href),
    ...[...foreign].map(({ outerHTML }) => outerHTML),
  ];
}

test('the control: texts taken for markup do run, and a policy of ours refuses them', async () => {
  const { page, seen } = await watched();
  const policy = META.exec(readFileSync(join(hostile.folder, 'index.html'), 'utf8'))?.[0] ?? '';
  let head = '';
  await page.route('**/control', (route) => route.fulfill({ contentType: 'text/html', body: head }));
  const firstSeen = async (body: string) => {
    head = body;
    seen.length = 0;
    await page.goto('http://127.0.0.1/control');
    while (seen.length === 0) await setTimeout(10);
    return seen.join();
  };
  for (const payload of RUNS_AT_ONCE) {
    assert.match(await firstSeen(`<!doctype html><meta charset=utf-8><div>${payload}</div>`), /^alert/, payload);
    const held = await firstSeen(`<!doctype html><meta charset=utf-8>${policy}<div>${payload}</div>`);
    assert.match(held, / refused /, payload);
    assert.doesNotMatch(held, /alert on/, payload);
  }
  await page.context().close();
});

for (const [arm, withPolicy] of [
  ['with its policy', true],
  ['with every policy taken away', false],
] as const) {
  test(`${arm}, no page of a hostile edition runs, loads or refuses anything`, async (t) => {
    const change = (text: string) => (withPolicy ? text : text.replace(META, ''));
    const address = await serve(t, { change, withHeaders: withPolicy });
    const { page, seen } = await watched();
    for (const path of pagesOf(hostile)) {
      await page.goto(address + path);
      seen.push(...(await page.evaluate(touch)).map((markup) => `${path}: ${markup}`));
    }
    await page.goto(`${address}search/?q=storm`);
    await page.locator('.hit').nth(20).waitFor();
    seen.push(...(await page.evaluate(touch)));
    assert.deepEqual(seen, []);
    await page.context().close();
  });
}

test('every hostile text is printed as the text that it is', async (t) => {
  const address = await serve(t);
  const page = await open.browser.newPage();
  const published = new Map(publishedArticles(hostile.content).map(({ path, text }) => [path, text]));
  assert.ok(hostile.articles.length > 50);
  for (const { id, payload } of hostile.articles) {
    const text = published.get(`articles/${id}/`);
    assert.ok(text, `${id} is published`);
    await page.goto(`${address}articles/${id}/`);
    assert.deepEqual(await printedTexts(page), textsOf(text), id);
    const main = ((await page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ');
    assert.ok(main.includes(payload), `${id} shows ${payload}`);
  }
  await page.close();
});

test('feeds, sitemap, data and citations of a hostile edition are whole', async () => {
  const page = await open.browser.newPage();
  const files = (ending: string) =>
    globSync(`**/*.${ending}`, { cwd: hostile.folder }).map((file) => join(hostile.folder, file));
  assert.ok(files('xml').length > 2);
  for (const file of files('xml')) {
    const errors = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror, script').length,
      readFileSync(file, 'utf8'),
    );
    assert.equal(errors, 0, file);
  }
  for (const file of files('json')) JSON.parse(readFileSync(file, 'utf8'));
  const records = files('ris').map((file) => readFileSync(file, 'utf8'));
  assert.ok(records.length > hostilePayloads().length);
  for (const text of records) assert.equal(text.match(/^TY {2}- /gm)?.length, text.match(/^ER {2}-/gm)?.length);
  await page.close();
});
