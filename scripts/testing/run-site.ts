import { explain } from '../command.ts';
import { findChromium, NO_CHROMIUM } from '../find-chromium.ts';
import { messages } from '../messages.ts';
import { type Served, serveSite } from '../site/serve-site.ts';
import type { Print, Result } from './layers.ts';
import { runFiles } from './run-files.ts';
import { makeTestSites, SITES, STATES_CONTENT } from './test-sites.ts';

const FAILED: Result = { passed: 0, failed: 1, skipped: 0 };

/**
 * Serves the sites of the real content and of two fixtures and runs browser tests on them.
 * `tests/open-site.ts` and `tests/site/fixture-site.ts` read where they are. Without a browser, or without a site, the layer
 * fails: these tests are never skipped.
 */
export async function runSite(files: readonly string[], print: Print): Promise<Result> {
  const to = messages();
  const served: Served[] = [];
  try {
    await makeTestSites();
    const chromium = await findChromium((text) => print(`${text}\n`));
    if (chromium === undefined) {
      to.fail(NO_CHROMIUM);
      return FAILED;
    }
    const env = { ...(await serveSites(served)), CHROMIUM_PATH: chromium };
    const result = await runFiles(files, { print, env });
    return { ...result, failed: result.failed + result.skipped, skipped: 0 };
  } catch (error) {
    explain(error, to);
    return FAILED;
  } finally {
    for (const { stop } of served) await stop();
  }
}

/** Serves the three sites, notes each in `served`, and says in the words of the environment where they are. */
async function serveSites(served: Served[]): Promise<Readonly<Record<string, string>>> {
  const serve = async (folder: string, port: number) => {
    const site = await serveSite(folder, { port });
    served.push(site);
    return site.address;
  };
  return {
    SYNOPTIC_SITE: SITES.site,
    SYNOPTIC_SITE_ADDRESS: await serve(SITES.site, 4400),
    SYNOPTIC_TWO_LANGUAGES: SITES.fixture,
    SYNOPTIC_TWO_LANGUAGES_ADDRESS: await serve(SITES.fixture, 4410),
    SYNOPTIC_STATES: SITES.states,
    SYNOPTIC_STATES_ADDRESS: await serve(SITES.states, 4420),
    SYNOPTIC_STATES_CONTENT: STATES_CONTENT,
  };
}
