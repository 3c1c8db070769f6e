import type { Browser } from 'playwright-core';
import { openSite } from '../open-site.ts';
import { makeFixtureSite } from './fixture-site.ts';
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

/** The built site, and the one of the fixture that is told in Arabic and in English. */
export async function openEditions(): Promise<Editions> {
  const site = await openSite();
  const fixture = await makeFixtureSite('two-languages');
  const pages = [
    ...pagesOf(site).map((path) => ({ name: path, address: site.address + path, folder: site.folder, path })),
    ...pagesOf(fixture).map((path) => ({
      name: `two-languages:${path}`,
      address: fixture.address + path,
      folder: fixture.folder,
      path,
    })),
  ];
  const close = async () => {
    await fixture.close();
    await site.close();
  };
  return { browser: site.browser, pages, close };
}
