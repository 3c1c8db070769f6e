import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../content/list-folder.ts';
import type { Content } from '../content/read-content.ts';
import type { Compared } from '../derived/compare-content.ts';
import { ARTICLES, comparisonsOf, staleFiles } from '../derived/derived-files.ts';
import type { Derived } from '../derived/normalise-content.ts';
import { EXIT, Stop } from '../exit.ts';
import { mirrorContent } from './mirror-content.ts';

/** What people write; everything else in a content folder is made of it. */
const WRITTEN = ['site.yaml', 'captures', 'sources', 'events', 'lexicon'];

/** A number that changes when somebody changes a file of a content folder that people write. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    hash.update(`${path.slice(folder.length)}\0${stat?.isDirectory() ? 'folder' : (stat?.size ?? 'none')}\0`);
    if (stat?.isFile()) hash.update(readable(path));
    if (!stat?.isDirectory()) return;
    const { files, folders } = listFolder(path);
    for (const name of [...files, ...folders]) add(join(path, name));
  };
  for (const name of WRITTEN) add(join(folder, name));
  return hash.digest('hex');
}

/** What may not be read is a problem that others report. */
function readable(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * Copies what the pages may show of a content folder to `copy`. The pages are made of the copy: what somebody saves during the build waits for the next. Stops if the folder is not what was read, `before`
 * being its fingerprint then.
 */
export function takeSnapshot({ content, derived, compared, before, copy }: Taking): void {
  try {
    mirrorContent({ content, derived, compared, copy });
  } catch (error) {
    // A file that was read is gone, or is a folder now.
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw changed();
    throw error;
  }
  const stale = [
    staleFiles(copy, derived.files, ARTICLES),
    staleFiles(copy, compared.files, comparisonsOf(derived.files)),
  ];
  const differing = stale.flatMap(({ missing, changed, left }) => [...missing, ...changed, ...left]);
  if (differing.length > 0 || fingerprint(content.folder) !== before) throw changed();
}

interface Taking {
  readonly content: Content;
  readonly derived: Derived;
  readonly compared: Compared;
  readonly before: string;
  readonly copy: string;
}

function changed(): Stop {
  return new Stop(EXIT.input, 'The site was not replaced: the content changed while it was read', {
    remedy: 'Run the command again',
  });
}
