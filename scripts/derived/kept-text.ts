import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_PATH } from '../project.ts';
import { replaceFile } from './derived-files.ts';

const CACHE = join(PROJECT_PATH, '.cache');

/** SHA-256 of several texts, each ended by a zero byte so that no two lists give the same. */
export function sha256(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** The text that was kept in a file of `.cache/`, if it was made of the same things and nobody has changed it since. */
export function keptText(file: string, key: string): string | undefined {
  try {
    const [head = '', ...rest] = readFileSync(join(CACHE, file), 'utf8').split('\n');
    const text = rest.join('\n');
    return head === `${key} ${sha256([text])}` ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; `key` says all it is made of. Where `.cache/` may not be written, or the disk is full, the next run makes it again. */
export function keepText(file: string, key: string, text: string): void {
  const path = join(CACHE, file);
  try {
    // Whatever lies there is worthless, a folder too.
    rmSync(path, { recursive: true, force: true });
    replaceFile(path, `${key} ${sha256([text])}\n${text}`);
  } catch {}
}
