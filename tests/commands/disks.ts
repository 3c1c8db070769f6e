import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export const onWindows = process.platform === 'win32' && 'Windows has no process groups, permissions or tmpfs';

/** A file system of a few kilobytes, or why there is none. It goes when the test ends. */
export function tinyDisk(t: TestContext, size: string): { disk: string } | { refused: string } {
  const disk = mkdtempSync(join(tmpdir(), 'tiny-disk-'));
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
  t.after(() => {
    if (status === 0) execFileSync('umount', [disk]);
    rmdirSync(disk);
  });
  return status === 0 ? { disk } : { refused: `mount is not allowed here: ${error?.message ?? String(stderr)}` };
}
