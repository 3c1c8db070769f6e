import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/text/order.ts';
import { PROJECT_PATH } from '../project.ts';
import { keepText, keptText, sha256 } from './kept-text.ts';

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

/** The text that was kept for an event, if it was made of the same things and nobody has changed it since. */
export function keptComparison(event: string, key: string): string | undefined {
  return keptText(place(event), key);
}

/** Keeps the text of an event. */
export function keepComparison(event: string, key: string, text: string): void {
  keepText(place(event), key, text);
}

function place(event: string): string {
  return join('comparisons', event);
}
