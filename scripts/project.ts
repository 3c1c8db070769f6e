import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project’s folder. */
export const PROJECT = new URL('../', import.meta.url);

/** The same as a path, without a separator at the end. */
export const PROJECT_PATH = resolve(fileURLToPath(PROJECT));

/** The folder in which the command was called; Astro makes us leave it. */
const CALLED_IN = process.cwd();

/** A path as the user knows it: from the folder of the call if it lies inside, else absolute; `/` as separator. */
export function shown(path: string): string {
  const inside = relative(CALLED_IN, path);
  const best = inside === '' ? '.' : inside.startsWith('..') ? path : inside;
  return best.split(sep).join('/');
}
