import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Stop } from '../exit.ts';
import { fullDisk } from '../full-disk.ts';
import { onInterrupt } from '../interrupt.ts';
import { PROJECT_PATH, shown } from '../project.ts';

/** Held by whatever works in the project’s folder: Astro keeps files of its own there. */
export const PROJECT_LOCK = join(PROJECT_PATH, '.cache', 'build.lock');

/**
 * Runs `work` while no other process works under the same lock file. The file holds the number of the process; one left by a
 * process that is gone is taken over. Stops with code 5 if the holder still runs.
 */
export async function withLock<T>(file: string, what: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  take(file, what);
  const release = () => rmSync(file, { force: true });
  const forget = onInterrupt(release);
  try {
    return await work();
  } finally {
    release();
    forget();
  }
}

function take(file: string, what: string): void {
  if (create(file)) return;
  const holder = holderOf(file);
  if (isRunning(holder)) throw locked(file, what, holder);
  removeStale(file, holder);
  if (!create(file)) throw locked(file, what, holderOf(file));
}

/** The file appears with its number in it: a lock without one would look like that of a process that is gone. */
function create(file: string): boolean {
  const own = `${file}.${process.pid}.new`;
  try {
    writeFileSync(own, `${process.pid}\n`);
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (NO_LINKS.has(code ?? '')) return createInPlace(file);
    throw fullDisk(error, { path: file, needed: 10 });
  } finally {
    rmSync(own, { force: true });
  }
}

/** What file systems say that cannot link. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function createInPlace(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moving the file away first makes sure that of two processes that find it stale only one removes it. */
function removeStale(file: string, holder: number): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/** 0 if the file is gone or holds no number: its process died while writing it. */
function holderOf(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

function isRunning(pid: number): boolean {
  // In a container every run may have the same number: a lock of our own number is not ours, so its process is gone.
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function locked(file: string, what: string, holder: number): Stop {
  return new Stop(EXIT.locked, `Process ${holder} is already working on ${what}`, {
    remedy: `Wait until it has finished, or end it; if it does nothing of the kind, delete ${shown(file)}`,
  });
}
