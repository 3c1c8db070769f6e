import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';

export interface FixtureSite extends Served {
  /** The built site. */
  readonly folder: string;
  /** Stops serving the site and removes it. */
  readonly close: () => Promise<void>;
}

/** Builds and serves the site of a folder of `tests/fixtures/`, of which it works on a copy. */
export async function makeFixtureSite(name: string): Promise<FixtureSite> {
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
