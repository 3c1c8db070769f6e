import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { replaceFile } from '../derived/derived-files.ts';
import { EXIT, Stop } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import { PROJECT_PATH, shown } from '../project.ts';
import { sync, syncFolder } from './sync-folder.ts';

/** Marks a folder that a build may replace. */
const MARK = '.synoptic';

/** The folder of the finished site and its hidden neighbours, on the same disk so that renaming them is one step. */
interface Output {
  readonly folder: string;
  /** Where the site is built. */
  readonly staging: string;
  /** Where the previous site waits while the new one takes its place. */
  readonly previous: string;
  readonly lock: string;
}

/** The output at a folder. Stops if building there would replace something that is no site of ours. */
export function outputAt(path: string, content: string): Output {
  const folder = existsSync(path) ? realpathSync(path) : path;
  const neighbour = (name: string) => join(dirname(folder), `.${basename(folder)}.${name}`);
  for (const precious of [PROJECT_PATH, content]) {
    if (holds(folder, precious)) throw refuse(folder, `It holds ${shown(precious)}`);
  }
  if (holds(content, folder)) throw refuse(folder, 'It lies in the content folder');
  if (existsSync(folder) && !lstatSync(folder).isDirectory()) throw refuse(folder, 'It is a file');
  if (!isReplaceable(folder)) throw refuse(folder, 'It holds files that no build has put there');
  return { folder, staging: neighbour('staging'), previous: neighbour('previous'), lock: neighbour('lock') };
}

function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!isAbsolute(path) && path.split(sep)[0] !== '..');
}

function isReplaceable(folder: string): boolean {
  if (folder === join(PROJECT_PATH, 'dist') || !existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MARK);
}

function refuse(folder: string, why: string): Stop {
  return new Stop(EXIT.usage, `The site cannot be written to ${shown(folder)}: ${why}`, {
    remedy: 'Name another folder with --out',
  });
}

/** Puts right what a killed build has left: without a site the previous one comes back, everything else is swept away. */
export function recoverOutput({ folder, staging, previous }: Output): void {
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
  remove(previous);
  remove(staging);
}

/** Has `build` make the staging folder and swaps it in. If `build` fails or is interrupted, the previous site stays as it was. */
export async function swapIn<T>(output: Output, build: (staging: string) => Promise<T>): Promise<T> {
  const { folder, staging, previous } = output;
  recoverOutput(output);
  mkdirSync(dirname(folder), { recursive: true });
  const forget = onInterrupt(() => recoverOutput(output));
  try {
    const result = await build(staging);
    replaceFile(join(staging, MARK), 'Built by Synoptic; the next build replaces this folder.\n');
    syncFolder(staging);
    // Between these two there is no site for an instant; .github/decisions/010 says why, and recoverOutput() mends a kill there.
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staging, folder);
    sync(dirname(folder));
    return result;
  } finally {
    recoverOutput(output);
    forget();
  }
}

function remove(folder: string): void {
  // A build that was interrupted may still be writing for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
