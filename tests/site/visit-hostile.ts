import type { Browser, Page } from 'playwright-core';
import { serveHeaders } from '../serve-headers.ts';
import { printedTexts, type textsOf } from './published-articles.ts';
import { pagesOf } from './site-pages.ts';

/** Where a page states its policy. */
export const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

export interface Visited {
  /** What ran, was loaded or was refused, and markup that no page of ours has. */
  readonly seen: readonly string[];
  /** What the page of each article prints, as it was before anything was touched. */
  readonly printed: ReadonlyMap<string, { texts: ReturnType<typeof textsOf>; main: string }>;
}

/** Visits every page of a hostile site with its policy, or without any, and touches all there is. */
export async function visitHostile(browser: Browser, folder: string, withPolicy: boolean): Promise<Visited> {
  const change = (text: string) => (withPolicy ? text : text.replace(POLICY, ''));
  const { address, stop } = await serveHeaders(folder, { base: '/', change, withHeaders: withPolicy });
  const { page, seen } = await watched(browser);
  const printed = new Map<string, { texts: ReturnType<typeof textsOf>; main: string }>();
  try {
    for (const path of pagesOf({ folder })) {
      await page.goto(address + path);
      if (path.startsWith('articles/')) {
        const main = ((await page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ');
        printed.set(path, { texts: await printedTexts(page), main });
      }
      seen.push(...(await page.evaluate(touch)).map((markup) => `${path}: ${markup}`));
    }
    await page.goto(`${address}search/?q=storm`);
    await page.locator('.hit').nth(20).waitFor();
    seen.push(...(await page.evaluate(touch)));
  } finally {
    await page.context().close();
    await stop();
  }
  return { seen, printed };
}

/** A page in which everything that script could do is written down. */
export async function watched(browser: Browser): Promise<{ page: Page; seen: string[] }> {
  const context = await browser.newContext();
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
