import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { PROJECT_PATH } from '../project.ts';
import type { Print, Result } from './layers.ts';

interface Options {
  readonly print: Print;
  /** What the tests find in their environment beside ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Hundreds of processes load the same modules: the first of a run keeps them compiled for the others. */
const COMPILED = { NODE_COMPILE_CACHE: join(PROJECT_PATH, '.cache', 'test', 'compiled') };

/**
 * Runs test files one after the other, each in a process of its own, prints what they report, and counts tests (suites are
 * not tests).
 */
export async function runFiles(files: readonly string[], { print, env = {} }: Options): Promise<Result> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({
    files: files.map((file) => join(PROJECT_PATH, file)),
    concurrency: false,
    cwd: PROJECT_PATH,
    env: { ...process.env, ...COMPILED, ...env },
  });
  stream.on('test:pass', ({ name, details, skip, todo }) => {
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) counts.skipped += 1;
    // A file without tests passes under its own name; it proves nothing.
    else if (files.some((file) => name.endsWith(file))) counts.failed += 1;
    else counts.passed += 1;
  });
  stream.on('test:fail', ({ details, todo }) => {
    if (details.type === 'suite') return;
    if (todo !== undefined) counts.skipped += 1;
    else counts.failed += 1;
  });
  for await (const chunk of stream.compose(spec)) print(chunk as string);
  return counts;
}
