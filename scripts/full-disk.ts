import { lstatSync, readdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskError, EXIT, Stop } from './exit.ts';
import { shown } from './project.ts';

/** What did not fit. */
interface Unwritten {
  /** The file or folder that was being written. It may be there in part, or not at all. */
  readonly path: string;
  /** Bytes that it needs. */
  readonly needed: number;
  /** Whether it needs more than that: what was written up to now did fit. */
  readonly orMore?: boolean;
}

/**
 * In place of the error of a full disk, one that names the file, the room that it needs and the room that there is; any
 * other error as it is. Call it when what was half written is gone, so that its room counts as free.
 */
export function fullDisk(error: unknown, { path, needed, orMore = false }: Unwritten): unknown {
  const code = diskError(error)?.code ?? '';
  const free = freeBytes(path);
  // A copy of a folder says EIO where a single file says ENOSPC.
  const isFull = FULL.has(code) || (code === 'EIO' && free < needed);
  if (error instanceof Stop || !isFull) return error;
  const message = `${code}: the disk is full: ${shown(path)} needs ${orMore ? 'more than ' : ''}${size(needed)}, and ${size(free)} are free`;
  return new Stop(EXIT.disk, message, { remedy: 'Free some space on that disk, then run the command again' });
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Bytes of all files in a folder, or of one file; 0 if there is none. */
export function sizeOf(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** What the disk under a path has left for people who are not root. */
function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return dirname(path) === path ? 0 : freeBytes(dirname(path));
  }
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
