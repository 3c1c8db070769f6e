import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../content/list-folder.ts';
import type { Content } from '../content/read-content.ts';
import type { Compared } from '../derived/compare-content.ts';
import { ARTICLES, COMPARISONS, staleFiles } from '../derived/derived-files.ts';
import type { Derived } from '../derived/normalise-content.ts';
import { EXIT, Stop } from '../exit.ts';

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
 * Copies a content folder to `copy`, without the records that have problems, so that one of them does not stop all pages,
 * and without the articles of which only the last good state is there: what an editor says of them now does not hold.
 * The pages are made of the copy: what somebody saves during the build waits for the next. Stops if the folder is not
 * what was read, `before` being its fingerprint then.
 */
export function takeSnapshot({ content, derived, compared, before, copy }: Taking): void {
  const { folder } = content;
  const stages = [
    { files: derived.files, room: ARTICLES },
    { files: compared.files, room: COMPARISONS },
  ];
  const held = stages
    .flatMap(({ files, room }) => staleFiles(folder, files, room).held)
    .map((path) => join(folder, path));
  const leftOut = new Set([...brokenRecords(content), ...held]);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => !leftOut.has(path) && (lstatSync(path).isFile() || lstatSync(path).isDirectory()),
  });
  const stale = stages.flatMap(({ files, room }) => {
    const { missing, changed, left } = staleFiles(copy, files, room);
    return [...missing, ...changed, ...left];
  });
  if (stale.length > 0 || fingerprint(folder) !== before) {
    throw new Stop(EXIT.input, 'The site was not replaced: the content changed while it was read', {
      remedy: 'Run the command again',
    });
  }
}

interface Taking {
  readonly content: Content;
  readonly derived: Derived;
  readonly compared: Compared;
  readonly before: string;
  readonly copy: string;
}

function brokenRecords({ folder, sources, events }: Content): string[] {
  return [
    ...[...sources.broken].map((slug) => join(folder, 'sources', `${slug}.yaml`)),
    ...[...events.broken].map((slug) => join(folder, 'events', `${slug}.yaml`)),
  ];
}
