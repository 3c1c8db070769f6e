import { join } from 'node:path';
import { explain } from '../command.ts';
import { findChromium, NO_CHROMIUM } from '../find-chromium.ts';
import { messages } from '../messages.ts';
import { PROJECT_PATH } from '../project.ts';
import { makeSite } from '../site/make-site.ts';
import { serveSite } from '../site/serve-site.ts';
import type { Result } from './layers.ts';
import { runFiles } from './run-files.ts';

/**
 * Builds the site of the real content, serves it and runs the browser tests on it. `tests/open-site.ts` reads where it is.
 * Without a browser, or without a site, the layer fails: these tests are never skipped.
 */
export async function runSite(files: readonly string[], say: (text: string) => void): Promise<Result> {
  const to = messages();
  try {
    const out = join(PROJECT_PATH, '.cache', 'test', 'site');
    await makeSite({ content: join(PROJECT_PATH, 'content'), out, base: '/' }, to);
    const chromium = await findChromium(say);
    if (chromium === undefined) {
      to.fail(NO_CHROMIUM);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    const { address, stop } = await serveSite(out, { port: 4400 });
    const env = { SYNOPTIC_SITE: out, SYNOPTIC_SITE_ADDRESS: address, CHROMIUM_PATH: chromium };
    const result = await runFiles(files, { env, concurrency: false });
    await stop();
    return { ...result, failed: result.failed + result.skipped, skipped: 0 };
  } catch (error) {
    explain(error, to);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
