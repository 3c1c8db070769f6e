import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The element as Astro writes it; texts cannot look like it, because their `<` is escaped. */
const SCRIPT = /<script type="module" src="([^"]+)">/g;

/**
 * Writes the digest of every script beside its address in the pages that load it, so that a browser runs the script this
 * build made or none. Throws if a page loads a script that is not in the folder.
 */
export function writeScriptDigests(folder: string, base: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const sealed = html.replace(
      SCRIPT,
      (_, src: string) =>
        `<script type="module" src="${src}" integrity="${digestOf(join(folder, src.slice(base.length)))}">`,
    );
    if (sealed !== html) writeFileSync(join(folder, page), sealed);
  }
}

function digestOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
