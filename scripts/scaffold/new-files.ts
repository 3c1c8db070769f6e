import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Problem, placeAt } from '../../src/schema/problem.ts';
import { EXIT, Stop } from '../exit.ts';
import { shown } from '../project.ts';
import type { Missing } from './file-texts.ts';

/** A file that is to be written, and never over one that is there. */
export interface NewFile {
  readonly kind: 'event' | 'capture' | 'sidecar' | 'source' | 'site';
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The file it is a copy of. */
  readonly from?: string;
  readonly missing?: readonly Missing[];
}

/** Writes files that are not there yet. One that is there stops the command: nothing is ever written over. */
export function writeNew(folder: string, files: readonly NewFile[]): void {
  for (const { path, content } of files) {
    refuseLinks(folder, dirname(path));
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeOnce(target, content);
  }
}

function writeOnce(target: string, content: string | Uint8Array): void {
  try {
    writeFileSync(target, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      rmSync(target, { force: true });
      throw error;
    }
    const remedy = 'Run the command again, and it takes what is there into account';
    throw new Stop(EXIT.input, `Another program has just written ${shown(target)}`, { remedy });
  }
}

/** A folder that is a symbolic link would have us write somewhere else. */
function refuseLinks(folder: string, path: string): void {
  for (let part = path; part !== '.'; part = dirname(part)) {
    if (!lstatSync(join(folder, part), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    const remedy = 'Put a real folder in its place';
    throw new Stop(EXIT.input, `${shown(join(folder, part))} is a symbolic link, and those are not followed`, {
      remedy,
    });
  }
}

/** What the files still need, each at its commented line. */
export function missingIn(folder: string, files: readonly NewFile[]): Problem[] {
  return files.flatMap(({ path, content, missing = [] }) =>
    missing.map(({ key, message, remedy }) => ({
      file: shown(join(folder, path)),
      ...placeAt(String(content), Math.max(0, String(content).indexOf(`# ${key}:`))),
      message,
      remedy,
    })),
  );
}
