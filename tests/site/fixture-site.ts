import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';

export interface FixtureSite extends Pick<Served, 'address'> {
  /** The built site. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * The site of the fixture that is told in Arabic and in English. `npm test` has built and served it; a test file that is run
 * alone builds it of a copy of the fixture.
 */
export async function openFixture(): Promise<FixtureSite> {
  const { SYNOPTIC_TWO_LANGUAGES: folder, SYNOPTIC_TWO_LANGUAGES_ADDRESS: address } = process.env;
  return folder !== undefined && address !== undefined
    ? { folder, address, close: async () => {} }
    : makeFixtureSite('two-languages');
}

async function makeFixtureSite(name: string): Promise<FixtureSite> {
  const root = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const content = join(root, 'content');
    cpSync(join(import.meta.dirname, '..', 'fixtures', name), content, { recursive: true });
    const folder = join(root, 'out');
    await makeSite({ content, out: folder, base: '/' }, messages({ quiet: true }));
    const served = await serveSite(folder, { port: 4700 });
    return { ...served, folder, close: () => served.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
