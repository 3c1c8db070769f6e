import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { PROJECT, PROJECT_PATH } from '../project.ts';
import type { Print, Result } from './layers.ts';

interface Options {
  readonly print: Print;
  /** One process for all files, so that what they share is loaded once. For tests that leave nothing behind in it. */
  readonly together?: boolean;
  /** What the tests find in their environment beside ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Hundreds of processes load the same modules: the first of a run keeps them compiled for the others. */
const COMPILED = { NODE_COMPILE_CACHE: join(PROJECT_PATH, '.cache', 'test', 'compiled') };

/** What makes every process start as quickly as the commands do, see `run.mjs`. */
const FIRST = ['--import', new URL('scripts/quick-dates.mjs', PROJECT).href];
const TOGETHER = join(import.meta.dirname, 'together.ts');

/**
 * Runs test files one after the other, each in a process of its own unless they go together, prints what they report, and
 * counts tests (suites are not tests).
 */
export async function runFiles(files: readonly string[], { print, together, env = {} }: Options): Promise<Result> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const paths = files.map((file) => join(PROJECT_PATH, file));
  const tested = new Set<string>();
  const stream = run({
    files: together ? [TOGETHER] : paths,
    concurrency: false,
    cwd: PROJECT_PATH,
    execArgv: FIRST,
    env: { ...process.env, ...COMPILED, ...(together ? { SYNOPTIC_TEST_FILES: JSON.stringify(paths) } : {}), ...env },
  });
  countTests(stream, files, { counts, tested });
  for await (const chunk of stream.compose(spec)) print(chunk as string);
  for (const path of together ? paths.filter((path) => !tested.has(path)) : []) {
    print(`${path} has no tests\n`);
    counts.failed += 1;
  }
  return counts;
}

interface Counting {
  readonly counts: { passed: number; failed: number; skipped: number };
  /** Files of which something was heard. */
  readonly tested: Set<string>;
}

/** Counts tests as they pass and fail. */
function countTests(stream: ReturnType<typeof run>, files: readonly string[], { counts, tested }: Counting): void {
  stream.on('test:pass', ({ name, details, skip, todo, file = '' }) => {
    tested.add(file);
    if (details.type === 'suite') return;
    if (skip !== undefined || todo !== undefined) counts.skipped += 1;
    // A file without tests passes under its own name; it proves nothing.
    else if (files.some((file) => name.endsWith(file))) counts.failed += 1;
    else counts.passed += 1;
  });
  stream.on('test:fail', ({ name, details, todo, file = '' }) => {
    // One that cannot be loaded fails under its own name.
    tested.add(file).add(name);
    if (details.type === 'suite') return;
    if (todo !== undefined) counts.skipped += 1;
    else counts.failed += 1;
  });
}
