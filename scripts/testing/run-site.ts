import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../command.ts';
import { findChromium, NO_CHROMIUM } from '../find-chromium.ts';
import { type Messages, messages } from '../messages.ts';
import { PROJECT_PATH } from '../project.ts';
import { makeSite } from '../site/make-site.ts';
import { type Served, serveSite } from '../site/serve-site.ts';
import type { Print, Result } from './layers.ts';
import { runFiles } from './run-files.ts';

const FAILED: Result = { passed: 0, failed: 1, skipped: 0 };
const PLACE = join(PROJECT_PATH, '.cache', 'test');

/**
 * Builds the site of the real content and that of the fixture in two languages, serves both and runs the browser tests on them.
 * `tests/open-site.ts` and `tests/site/fixture-site.ts` read where they are. Without a browser, or without a site, the layer
 * fails: these tests are never skipped.
 */
export async function runSite(files: readonly string[], print: Print): Promise<Result> {
  const to = messages();
  const served: Served[] = [];
  try {
    const site = await serve(join(PROJECT_PATH, 'content'), { name: 'site', port: 4400 }, to);
    served.push(site);
    const fixture = await serve(fixtureContent('two-languages'), { name: 'two-languages', port: 4410 }, to);
    served.push(fixture);
    const chromium = await findChromium((text) => print(`${text}\n`));
    if (chromium === undefined) {
      to.fail(NO_CHROMIUM);
      return FAILED;
    }
    const env = {
      SYNOPTIC_SITE: site.folder,
      SYNOPTIC_SITE_ADDRESS: site.address,
      SYNOPTIC_TWO_LANGUAGES: fixture.folder,
      SYNOPTIC_TWO_LANGUAGES_ADDRESS: fixture.address,
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

async function serve(content: string, { name, port }: { name: string; port: number }, to: Messages) {
  const folder = join(PLACE, name);
  await makeSite({ content, out: folder, base: '/' }, to);
  return { folder, ...(await serveSite(folder, { port })) };
}

/** A copy of a fixture, because a build writes articles into its content. */
function fixtureContent(name: string): string {
  const copy = join(PLACE, `${name}-content`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(PROJECT_PATH, 'tests', 'fixtures', name), copy, { recursive: true });
  return copy;
}
