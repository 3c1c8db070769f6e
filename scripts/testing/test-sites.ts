import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.ts';
import { PROJECT_PATH } from '../project.ts';
import { makeSite } from '../site/make-site.ts';

const PLACE = join(PROJECT_PATH, '.cache', 'test');

/** Folders of the sites that browser tests look at: that of the real content, and that of the fixture in two languages. */
export const SITES = { site: join(PLACE, 'site'), fixture: join(PLACE, 'two-languages') } as const;

let made: Promise<unknown> | undefined;

/** Builds both sites, once in a run. */
export function makeTestSites(): Promise<unknown> {
  made ??= makeBoth();
  return made;
}

async function makeBoth(): Promise<void> {
  const to = messages();
  await makeSite({ content: join(PROJECT_PATH, 'content'), out: SITES.site, base: '/' }, to);
  await makeSite({ content: fixtureContent('two-languages'), out: SITES.fixture, base: '/' }, to);
}

/** A copy of a fixture, because a build writes articles into its content. */
function fixtureContent(name: string): string {
  const copy = join(PLACE, `${name}-content`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(PROJECT_PATH, 'tests', 'fixtures', name), copy, { recursive: true });
  return copy;
}
