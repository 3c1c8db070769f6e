import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainEnvironment } from './run-command.ts';

const COUNT = join(import.meta.dirname, '..', 'fixtures', 'layer', 'count.ts');

/** In a process of its own: the test runner does not run inside a test. */
function run(...names: string[]): { readonly counts: unknown; readonly printed: string } {
  const files = names.map((name) => (name.startsWith('--') ? name : `tests/fixtures/layer/${name}.test.ts`));
  const { stdout, stderr } = spawnSync(process.execPath, [COUNT, ...files], {
    encoding: 'utf8',
    env: plainEnvironment(),
  });
  assert.notEqual(stdout, '', stderr);
  return { counts: JSON.parse(stdout), printed: stderr };
}

test('runFiles() counts tests, not suites, and keeps skipped ones apart', () => {
  assert.deepEqual(run('mixed').counts, { passed: 2, failed: 1, skipped: 1 });
});

test('runFiles() counts a file without tests, and one that cannot be loaded, as failed', () => {
  assert.deepEqual(run('empty', 'broken').counts, { passed: 0, failed: 2, skipped: 0 });
});

test('runFiles() counts the same of files that share a process', () => {
  assert.deepEqual(run('--together', 'mixed', 'empty', 'broken').counts, { passed: 2, failed: 3, skipped: 1 });
});

test('runFiles() prints what the tests report', () => {
  assert.match(run('mixed').printed, /✔ passes too/);
});
