import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.ts';
import { PROJECT_PATH } from '../project.ts';
import { makeSite } from '../site/make-site.ts';
import { writeStatesContent } from './states-content.ts';

const PLACE = join(PROJECT_PATH, '.cache', 'test');

/** Folders of the sites that browser tests look at: of the real content, of two languages, of one to thirty sources. */
export const SITES = {
  site: join(PLACE, 'site'),
  fixture: join(PLACE, 'two-languages'),
  states: join(PLACE, 'states'),
} as const;

/** Folder of the content that `states` is built of. */
export const STATES_CONTENT = join(PLACE, 'states-content');

let made: Promise<unknown> | undefined;

/** Builds the sites, once in a run. */
export function makeTestSites(): Promise<unknown> {
  made ??= makeAll();
  return made;
}

async function makeAll(): Promise<void> {
  const to = messages();
  await makeSite({ content: join(PROJECT_PATH, 'content'), out: SITES.site, base: '/' }, to);
  await makeSite({ content: fixtureContent('two-languages'), out: SITES.fixture, base: '/' }, to);
  writeStatesContent(STATES_CONTENT);
  await makeSite({ content: STATES_CONTENT, out: SITES.states, base: '/' }, to);
}

/** A copy of a fixture, because a build writes articles into its content. */
function fixtureContent(name: string): string {
  const copy = join(PLACE, `${name}-content`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(PROJECT_PATH, 'tests', 'fixtures', name), copy, { recursive: true });
  return copy;
}
