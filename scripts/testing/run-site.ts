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
    const site = await serveSite(SITES.site, { port: 4400 });
    served.push(site);
    const fixture = await serveSite(SITES.fixture, { port: 4410 });
    served.push(fixture);
    const states = await serveSite(SITES.states, { port: 4420 });
    served.push(states);
    const chromium = await findChromium((text) => print(`${text}\n`));
    if (chromium === undefined) {
      to.fail(NO_CHROMIUM);
      return FAILED;
    }
    const env = {
      SYNOPTIC_SITE: SITES.site,
      SYNOPTIC_SITE_ADDRESS: site.address,
      SYNOPTIC_TWO_LANGUAGES: SITES.fixture,
      SYNOPTIC_TWO_LANGUAGES_ADDRESS: fixture.address,
      SYNOPTIC_STATES: SITES.states,
      SYNOPTIC_STATES_ADDRESS: states.address,
      SYNOPTIC_STATES_CONTENT: STATES_CONTENT,
      CHROMIUM_PATH: chromium,
    };
    const result = await runFiles(files, { print, env });
    return { ...result, failed: result.failed + result.skipped, skipped: 0 };
  } catch (error) {
    explain(error, to);
    return FAILED;
  } finally {
    for (const { stop } of served) await stop();
  }
}
