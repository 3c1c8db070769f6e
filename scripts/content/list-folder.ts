import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { compareText } from '../../src/text/order.ts';
import { EXIT, Stop } from '../exit.ts';
import { shown } from '../project.ts';

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Names in a folder, in the same order on every machine. A folder that does not exist is empty. Hidden names are left out;
 * symbolic links, pipes and devices are problems, because they lead out of the folder or never end, and names that are
 * no UTF-8, because they cannot be opened.
 */
export function listFolder(folder: string): Listing {
  const entries = entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name));
  const names = (kind: (entry: Dirent) => boolean) =>
    entries.filter((entry) => kind(entry) && !isUnreadable(entry)).map(({ name }) => name);
  return {
    files: names((entry) => entry.isFile()),
    folders: names((entry) => entry.isDirectory()),
    problems: entries
      .filter((entry) => isUnreadable(entry) || (!entry.isFile() && !entry.isDirectory()))
      .map((entry) => refused(join(folder, entry.name), entry)),
  };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code !== 'ENOTDIR') throw error;
    throw new Stop(EXIT.input, `Nothing was done: ${shown(folder)} is a file, and a folder is needed there`, {
      remedy: 'Move the file out of the content folder',
    });
  }
}

/** A name whose bytes are no UTF-8 comes with replacement characters, and names no file. */
function isUnreadable({ name }: Dirent): boolean {
  return name.includes('\uFFFD');
}

function refused(path: string, entry: Dirent): Problem {
  if (isUnreadable(entry)) {
    return { file: shown(path), message: 'The name is not UTF-8', remedy: 'Rename it, with plain letters' };
  }
  const isLink = entry.isSymbolicLink();
  return {
    file: shown(path),
    message: isLink ? 'Symbolic links are not followed' : 'This is neither a file nor a folder',
    remedy: isLink ? 'Put a copy of the file in its place' : 'Delete it, or move it out of the folder',
  };
}
