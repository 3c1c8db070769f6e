import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { shown } from '../project.ts';

/**
 * Why a file of ours cannot be written: a folder stands in its place, or something else in that of its folder. Nobody’s folder
 * is deleted; one article or comparison goes without its file, and the others are written.
 */
export function blockedFile(content: string, path: string): Problem | undefined {
  const place = join(content, path);
  const folder = dirname(place);
  const parent = lstatSync(folder, { throwIfNoEntry: false });
  if (parent === undefined) return undefined;
  if (!parent.isDirectory()) return blocked(folder, 'Something else stands where a folder is to be made');
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory()
    ? blocked(place, 'A folder stands where this file is to be written')
    : undefined;
}

function blocked(place: string, message: string): Problem {
  return { file: shown(place), message, remedy: 'Move it out of the content folder' };
}
