import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../scripts/find-chromium.ts';
import { serveSite } from '../scripts/site/serve-site.ts';

export interface OpenSite {
  readonly browser: Browser;
  /** Address of the home page, with `/` at its end. */
  readonly address: string;
  /** The folder of the built site. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * The built site in a real browser. `npm test` has built and served it; a test file that is run alone takes `dist`, so run
 * `npm run build` before it. Fails if there is no browser.
 */
export async function openSite(): Promise<OpenSite> {
  const { SYNOPTIC_SITE: folder = join(import.meta.dirname, '..', 'dist'), SYNOPTIC_SITE_ADDRESS: served } =
    process.env;
  const executablePath = await findChromium(console.error);
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  const own = served === undefined ? await serveSite(folder, { port: 4500 }) : undefined;
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const close = async () => {
    await browser.close();
    await own?.stop();
  };
  return { browser, address: served ?? own?.address ?? '', folder, close };
}
