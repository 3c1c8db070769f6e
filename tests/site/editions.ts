import type { Browser, Page } from 'playwright-core';
import { type OpenSite, openSite } from '../open-site.ts';
import { type FixtureSite, openFixture, openStates } from './fixture-site.ts';
import { pagesOf } from './site-pages.ts';

/** A page of one of three sites. */
export interface EditionPage {
  /** Below its site’s home page; those of the fixtures begin with `two-languages:` and `states:`. */
  readonly name: string;
  readonly address: string;
  /** The file it is. */
  readonly folder: string;
  readonly path: string;
  /** Thirty sources with all their versions: it is looked at as it stands, not with everything opened, and in fewer ways. */
  readonly isHeavy: boolean;
}

export interface Editions {
  readonly browser: Browser;
  /** Every page of the edition and of the fixture in two languages, and those of the fixture of states that differ from them. */
  readonly pages: readonly EditionPage[];
  readonly close: () => Promise<void>;
}

/** Pages that look like no page of the other two sites: events of one, two, three and thirty sources. */
const STATES: ReadonlySet<string> = new Set([
  'events/port-ansel-terminal-cleared/',
  'events/port-ansel-terminal-cleared/side-by-side/',
  'events/port-ansel-terminal-cleared/kestrel-news-agency/',
  'events/port-ansel-terminal-cleared/morning-ledger/',
  'events/two-sources/',
  'events/two-sources/side-by-side/',
  'events/one-source/',
  'events/same-source-twice/',
  'events/same-source-twice/dockside-radio/',
  'events/nothing-shared/',
]);

const HEAVY: ReadonlySet<string> = new Set([
  'events/port-ansel-terminal-cleared/',
  'events/port-ansel-terminal-cleared/side-by-side/',
]);

/** The three built sites. Search is there without and with a query. */
export async function openEditions(): Promise<Editions> {
  const site = await openSite();
  const fixtures: FixtureSite[] = [];
  const close = async () => {
    for (const fixture of fixtures) await fixture.close();
    await site.close();
  };
  try {
    const twoLanguages = await openFixture();
    fixtures.push(twoLanguages);
    const states = await openStates();
    fixtures.push(states);
    const pages = [
      ...pagesIn(site, ''),
      ...pagesIn(twoLanguages, 'two-languages:'),
      ...pagesIn(states, 'states:').filter(({ path }) => STATES.has(path)),
    ];
    return { browser: site.browser, pages, close };
  } catch (error) {
    // A browser left open would keep the tests from ending.
    await close();
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
      isHeavy: HEAVY.has(path),
    })),
  );
}

const QUERY = '?q=the';

/** Goes to a page; to search with a query, until it shows what was found. */
export async function openPage(page: Page, { address }: Pick<EditionPage, 'address'>): Promise<void> {
  await page.goto(address);
  if (address.endsWith(QUERY)) await page.locator('.hit').first().waitFor();
}

/** Opens every `details` of a page. */
export function openEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
