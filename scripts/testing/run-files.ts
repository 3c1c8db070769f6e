import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { PROJECT_PATH } from '../project.ts';
import type { Result } from './layers.ts';

/** Runs test files, each in a process of its own, prints what they report, and counts tests (suites are not tests). */
export async function runFiles(files: readonly string[], { env = {}, concurrency = true } = {}): Promise<Result> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  Object.assign(process.env, env);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: files.map((file) => join(PROJECT_PATH, file)), concurrency, cwd: PROJECT_PATH });
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
  for await (const chunk of stream.compose(spec)) process.stderr.write(chunk as string);
  return counts;
}
