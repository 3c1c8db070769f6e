import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparison } from '../../src/schema/comparison.ts';
import type { ComparedArticle } from '../../src/schema/records/compared-article.ts';
import { listFolder } from '../content/list-folder.ts';
import { CAPTURE_EXTENSIONS } from '../content/read-capture-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { fullDisk } from '../full-disk.ts';

/** How the written files differ from what they should be; paths from the content folder, in order. */
export interface Staleness {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files of which what they were made from is gone. */
  readonly left: readonly string[];
  /** Files whose capture is there but cannot be used now: the last good state, which no build may show. */
  readonly held: readonly string[];
}

/** The files that one stage writes. */
interface Room {
  /** Those on the disk now, as paths from the content folder. */
  readonly list: (content: string) => string[];
  /** Whether what a file was made from is still there. */
  readonly hasOrigin: (content: string, path: string) => boolean;
}

/** What normalise writes. */
export const ARTICLES: Room = {
  list: (content) => [...writtenFiles(content, 'articles', '.md'), ...writtenFiles(content, 'receipts', '.json')],
  hasOrigin: hasCapture,
};

/**
 * What compare writes, given what normalise does. A comparison that cannot be made anew stays only as long as it is made of the articles as they
 * are: one of an article that is gone or has other words now would keep words that were taken down.
 */
export function comparisonsOf(articles: ReadonlyMap<string, string>): Room {
  return {
    list: (content) => listFolder(join(content, 'comparisons')).files.map((name) => `comparisons/${name}`),
    hasOrigin: (content, path) =>
      existsSync(join(content, path.replace(/^comparisons/, 'events').replace(/json$/, 'yaml'))) &&
      comparedArticles(read(content, path)).every((compared) => isAsCompared(content, compared, articles)),
  };
}

/** Of an article with a slip in its sidecar the last good state counts, which stays on the disk. */
function isAsCompared(content: string, { article, sha256 }: Compared, articles: ReadonlyMap<string, string>): boolean {
  const path = `articles/${article}.md`;
  const written = articles.get(path);
  if (written !== undefined) return hashOf(written) === sha256;
  if (!hasCapture(content, path)) return false;
  return !existsSync(join(content, path)) || hashOf(read(content, path)) === sha256;
}

type Compared = Pick<ComparedArticle, 'article' | 'sha256'>;

/** Of a file that cannot be read nobody knows what it is made of. */
function comparedArticles(text: string): readonly Compared[] {
  const unknown = [{ article: '', sha256: '' }];
  try {
    return comparison.shape.articles.parse(JSON.parse(text).articles);
  } catch {
    return unknown;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Compares what should be written with what is on the disk. */
export function staleFiles(content: string, files: ReadonlyMap<string, string>, room: Room = ARTICLES): Staleness {
  const onDisk = room.list(content);
  const missing = new Set([...files.keys()].filter((path) => !existsSync(join(content, path))));
  const changed = [...files].filter(([path, text]) => !missing.has(path) && read(content, path) !== text);
  const unused = onDisk.filter((path) => !files.has(path));
  return {
    missing: [...missing],
    changed: changed.map(([path]) => path),
    left: unused.filter((path) => !room.hasOrigin(content, path)),
    held: unused.filter((path) => room.hasOrigin(content, path)),
  };
}

/**
 * Writes what is missing or changed and deletes what is left over. Each file is replaced in one step. What is held stays: a
 * slip in a sidecar must not delete what somebody has reviewed.
 */
export function writeDerived(content: string, files: ReadonlyMap<string, string>, room: Room = ARTICLES): Staleness {
  const stale = staleFiles(content, files, room);
  for (const path of [...stale.missing, ...stale.changed]) replaceFile(join(content, path), files.get(path) ?? '');
  for (const path of stale.left) {
    rmSync(join(content, path));
    removeIfEmpty(dirname(join(content, path)));
  }
  return stale;
}

/** Writes a file so that a reader sees the old text or the new one, never a half. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fullDisk(named(error, temporary, path), { path, needed: Buffer.byteLength(text) });
  }
}

/** The error with the name that the user knows. */
function named(error: unknown, temporary: string, path: string): unknown {
  if (error instanceof Error) error.message = error.message.replaceAll(temporary, path);
  return error;
}

function writtenFiles(content: string, folder: string, extension: string): string[] {
  const { folders, problems } = listFolder(join(content, folder));
  const events = folders.map((event) => ({ event, ...listFolder(join(content, folder, event)) }));
  const refused = [...problems, ...events.flatMap((event) => event.problems)];
  if (refused.length > 0)
    throw new Stop(EXIT.input, `Nothing was written: ${folder}/ leads elsewhere`, { problems: refused });
  return events.flatMap(({ event, files }) =>
    files.filter((name) => name.endsWith(extension)).map((name) => `${folder}/${event}/${name}`),
  );
}

/** Whether the capture that a derived file was made from is still there. */
function hasCapture(content: string, path: string): boolean {
  const capture = path.replace(/^[^/]+/, 'captures').replace(/\.[a-z]+$/, '');
  return [...CAPTURE_EXTENSIONS].some((extension) => existsSync(join(content, `${capture}${extension}`)));
}

/** A folder in the place of a file has no text. */
function read(content: string, path: string): string {
  try {
    return readFileSync(join(content, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return '';
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
