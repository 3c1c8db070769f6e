import { readFileSync } from 'node:fs';
import { type Problem, placeAt } from '../../src/schema/problem.ts';
import { shown } from '../project.ts';

/**
 * The text of a file that a person wrote, without a byte order mark; a problem if its bytes are no UTF-8, so that no letter is
 * replaced unseen. Throws what the file system throws.
 */
export function readUtf8(path: string): { readonly text: string } | Problem {
  const bytes = readFileSync(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder().decode(bytes);
    return {
      file: shown(path),
      ...placeAt(text, text.indexOf('\uFFFD')),
      message: 'This is not UTF-8: a letter cannot be read',
      remedy: 'Save the file again with the encoding UTF-8',
    };
  }
}
