import type { Page } from 'playwright-core';
import type { OpenSite } from '../open-site.ts';
import { pagesOf } from './site-pages.ts';

/** What one visit of a page shows. */
export type Visit = Awaited<ReturnType<typeof visit>> & {
  readonly path: string;
  /** What the console said, and requests to elsewhere. */
  readonly errors: readonly string[];
};

/** Visits every page of a site once. */
export async function visitPages(site: OpenSite): Promise<Visit[]> {
  const page = await site.browser.newPage();
  let errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(site.address).origin) errors.push(`request to ${request.url()}`);
  });
  const visits: Visit[] = [];
  for (const path of pagesOf(site)) {
    errors = [];
    visits.push({ path, errors, ...(await visit(page, site.address + path)) });
  }
  await page.close();
  return visits;
}

async function visit(page: Page, address: string) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(address);
  const seen = await page.evaluate(look);
  const skips = await skipLink(page);
  return { ...seen, skips, widths: await widths(page) };
}

/** Runs in the page. */
function look() {
  const all = [...document.querySelectorAll('*')];
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    text: document.querySelector('main')?.textContent ?? '',
    // A block of data is no script: no browser runs it.
    scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
    styles: count('style, link[rel~=stylesheet]'),
    attributes: all.flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => name === 'style' || name.startsWith('on')),
    ),
    head: [...document.head.children].slice(0, 2).map(({ outerHTML }) => outerHTML.slice(0, 48)),
    policy: document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
    robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? undefined,
    landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => count(`body ${name}`) > 0),
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
    ids: all.map(({ id }) => id).filter((id) => id !== ''),
    language: document.documentElement.lang,
    searchForms: count('form[action$="/search/"]:not([method=post]) input[name=q]'),
  };
}

/** Whether the first stop of the keyboard shows and leads to the text. */
async function skipLink(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab');
  const isShown = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0);
  await page.keyboard.press('Enter');
  return isShown && (await page.evaluate(() => document.activeElement?.id === 'main'));
}

/** How wide the page is on screens of 320 and 360 pixels, with everything opened. */
async function widths(page: Page): Promise<number[]> {
  const found: number[] = [];
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    found.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  return found;
}
