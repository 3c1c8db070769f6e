import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';
import { writeStatesContent } from '../../scripts/testing/states-content.ts';

export interface FixtureSite extends Pick<Served, 'address'> {
  /** The built site. */
  readonly folder: string;
  /** What it was built of. */
  readonly content: string;
  readonly close: () => Promise<void>;
}

/**
 * The site of the fixture that is told in Arabic and in English. `npm test` has built and served it; a test file that is run
 * alone builds it of a copy of the fixture.
 */
export async function openFixture(): Promise<FixtureSite> {
  const { SYNOPTIC_TWO_LANGUAGES: folder, SYNOPTIC_TWO_LANGUAGES_ADDRESS: address } = process.env;
  const content = join(import.meta.dirname, '..', 'fixtures', 'two-languages');
  return folder !== undefined && address !== undefined
    ? { folder, address, content, close: async () => {} }
    : makeFixtureSite(4700, (copy) => cpSync(content, copy, { recursive: true }));
}

/** The site of events that one, two, three and thirty sources tell; as with `openFixture()`, it may have been built already. */
export async function openStates(): Promise<FixtureSite> {
  const { SYNOPTIC_STATES: folder, SYNOPTIC_STATES_ADDRESS: address, SYNOPTIC_STATES_CONTENT: content } = process.env;
  return folder !== undefined && address !== undefined && content !== undefined
    ? { folder, address, content, close: async () => {} }
    : makeFixtureSite(4720, writeStatesContent);
}

async function makeFixtureSite(port: number, write: (content: string) => void): Promise<FixtureSite> {
  const root = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const content = join(root, 'content');
    write(content);
    const folder = join(root, 'out');
    await makeSite({ content, out: folder, base: '/' }, messages({ quiet: true }));
    const served = await serveSite(folder, { port });
    return { ...served, folder, content, close: () => served.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
