import type { Browser, Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { openFixture } from './fixture-site.ts';
import { pagesOf } from './site-pages.ts';

/** A page of one of two sites. */
export interface EditionPage {
  /** Below its site’s home page; those of the fixture begin with `two-languages:`. */
  readonly name: string;
  readonly address: string;
  /** The file it is. */
  readonly folder: string;
  readonly path: string;
}

export interface Editions {
  readonly browser: Browser;
  /** Every page of both sites. */
  readonly pages: readonly EditionPage[];
  readonly close: () => Promise<void>;
}

/** The built site, and the one of the fixture that is told in Arabic and in English. Search is there without and with a query. */
export async function openEditions(): Promise<Editions> {
  const site = await openSite();
  try {
    const fixture = await openFixture();
    const close = async () => {
      await fixture.close();
      await site.close();
    };
    return { browser: site.browser, pages: [...pagesIn(site, ''), ...pagesIn(fixture, 'two-languages:')], close };
  } catch (error) {
    // A browser left open would keep the tests from ending.
    await site.close();
    throw error;
  }
}

function pagesIn({ address, folder }: Pick<OpenSite, 'address' | 'folder'>, prefix: string): EditionPage[] {
  return pagesOf({ folder }).flatMap((path) =>
    (path === 'search/' ? ['', QUERY] : ['']).map((query) => ({
      name: prefix + path + query,
      address: address + path + query,
      folder,
      path,
    })),
  );
}

const QUERY = '?q=the';

/** Goes to a page; to search with a query, until it shows what was found. */
export async function openPage(page: Page, { address }: Pick<EditionPage, 'address'>): Promise<void> {
  await page.goto(address);
  if (address.endsWith(QUERY)) await page.locator('.hit').first().waitFor();
}
