import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/text/order.ts';
import { PROJECT_PATH } from '../project.ts';
import { replaceFile } from './derived-files.ts';

const FOLDER = join(PROJECT_PATH, '.cache', 'comparisons');

/** Everything that a comparison is made by; `package-lock.json` pins the packages it uses and Node itself. */
const CODE = ['src/{compare,schema,text}/**/*.ts', 'package-lock.json'];

let code: string | undefined;

/** SHA-256 of the code that makes comparisons: an edit of a measure makes every kept comparison worthless. */
export function codeHash(): string {
  code ??= sha256(
    globSync(CODE, { cwd: PROJECT_PATH, exclude: ['**/*.test.ts', '**/fixtures/**'] })
      .sort(compareText)
      .flatMap((path) => [path, readFileSync(join(PROJECT_PATH, path), 'utf8')]),
  );
  return code;
}

/** SHA-256 of several texts, each ended by a zero byte so that no two lists give the same. */
export function sha256(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** The text that was kept for an event, if it was made of the same things and nobody has changed it since. */
export function keptComparison(event: string, key: string): string | undefined {
  try {
    const [head = '', ...rest] = readFileSync(place(event), 'utf8').split('\n');
    const text = rest.join('\n');
    return head === `${key} ${sha256([text])}` ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the text of an event. Where `.cache/` may not be written the next run computes it again. */
export function keepComparison(event: string, key: string, text: string): void {
  try {
    // Whatever lies there is worthless, a folder too.
    rmSync(place(event), { recursive: true, force: true });
    replaceFile(place(event), `${key} ${sha256([text])}\n${text}`);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function place(event: string): string {
  return join(FOLDER, event);
}
