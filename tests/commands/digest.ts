import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One number for a folder: the same if and only if its files have the same names and bytes. */
export function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const [name, own] of Object.entries(digests(folder))) hash.update(`${name}\0${own}\0`);
  return hash.digest('hex');
}

/** A number for every file of a folder, by its path, in order. */
export function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
