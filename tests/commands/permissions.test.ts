import assert from 'node:assert/strict';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { diskError } from '../../scripts/exit.ts';
import { edition, plainEnvironment, start, UNPRIVILEGED } from './run-command.ts';

const onWindows = process.platform === 'win32' && 'Windows has no such permissions';

test('a content folder that may not be written ends with 4 and the remedy', { skip: onWindows }, async (t) => {
  const mini = edition(t);
  chmodSync(mini.folder, 0o755);
  chmodSync(mini.path('content'), 0o555);
  const { code, err } = await start(mini.folder, 'normalise', [], plainEnvironment(), UNPRIVILEGED).ended;
  chmodSync(mini.path('content'), 0o755);
  assert.equal(code, 4, err);
  assert.match(err, /error: EACCES: permission denied.*\n {2}→ Free some space or correct the permissions/);
});

test('a capture that may not be read is a problem of its own', { skip: onWindows }, async (t) => {
  const mini = edition(t);
  chmodSync(mini.folder, 0o755);
  chmodSync(mini.path('content/captures/bridge-closes/valley-echo.txt'), 0o000);
  for (const path of ['content']) if (UNPRIVILEGED) chownSync(mini.path(path), UNPRIVILEGED.uid, UNPRIVILEGED.gid);
  const { code, err } = await start(mini.folder, 'normalise', [], plainEnvironment(), UNPRIVILEGED).ended;
  assert.equal(code, 1, err);
  assert.match(err, /valley-echo\.txt: It cannot be read: EACCES/);
  assert.deepEqual(readdirSync(mini.path('content/articles/bridge-closes')), ['harbour-post.md']);
});

test('diskError() finds a full disk behind other errors, and nothing else', () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  assert.equal(diskError(new Error('outer', { cause: new Error('middle', { cause: full }) })), full);
  assert.equal(diskError(Object.assign(new Error('gone'), { code: 'ENOENT' })), undefined);
  assert.equal(diskError('ENOSPC'), undefined);
});
