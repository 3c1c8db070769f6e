import assert from 'node:assert/strict';
import { chmodSync, chownSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { diskError } from '../../scripts/exit.ts';
import { copyProject, runCopy } from './project-copy.ts';
import { type Edition, edition, plainEnvironment, start, UNPRIVILEGED } from './run-command.ts';

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

/** Gives everything in a test’s folder to the unprivileged user; with mode 0o555 nothing can be written in `content/`. */
function giveAway(mini: Edition, mode: number): void {
  chmodSync(mini.folder, 0o755);
  for (const name of ['', ...readdirSync(mini.folder, { recursive: true, encoding: 'utf8' })]) {
    const path = mini.path(name);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink() || name.includes('node_modules')) continue;
    if (UNPRIVILEGED) chownSync(path, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
    if (name.split(sep)[0] === 'content' && stat.isDirectory()) chmodSync(path, mode);
  }
}

test('a build whose content folder may not be written ends with 4, names the place, and the previous site stays', {
  skip: onWindows,
}, async (t) => {
  const mini = edition(t);
  const project = copyProject(mini);
  mini.write('site/index.html', 'the previous site');
  mini.write('site/.synoptic', '');
  giveAway(mini, 0o555);
  const { code, err } = await runCopy(mini, project, ['build', '--out', 'site'], UNPRIVILEGED);
  assert.equal(code, 4, err);
  assert.match(
    err,
    /error: EACCES: permission denied, open '.*\/content\/method\.json'\n {2}→ Free some space or correct/,
  );
  assert.deepEqual(readdirSync(mini.folder).sort(), ['content', 'project ü', 'site']);
  assert.equal(mini.read('site/index.html'), 'the previous site');
});

test('a build needs to write nothing into a content folder that is up to date', { skip: onWindows }, async (t) => {
  const mini = edition(t);
  const project = copyProject(mini);
  await mini.run('normalise');
  await mini.run('compare');
  giveAway(mini, 0o555);
  const { code, err } = await runCopy(mini, project, ['build', '--out', 'site'], UNPRIVILEGED);
  assert.equal(code, 0, err);
});

test('a capture that may not be read is left out of the site, and the rest is built', {
  skip: onWindows,
}, async (t) => {
  const mini = edition(t);
  const project = copyProject(mini);
  giveAway(mini, 0o755);
  chmodSync(mini.path('content/captures/bridge-closes/valley-echo.txt'), 0o000);
  const { code, err } = await runCopy(mini, project, ['build', '--out', 'site'], UNPRIVILEGED);
  assert.equal(code, 1, err);
  assert.match(err, /valley-echo\.txt: It cannot be read: EACCES/);
  assert.ok(existsSync(mini.path('site/articles/bridge-closes/harbour-post/index.html')));
  assert.ok(!existsSync(mini.path('site/articles/bridge-closes/valley-echo')));
});

for (const [message, code] of [
  ['Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)', 'ENOSPC'],
  ['Failed to open file /a/b.mjs: Permission denied (os error 13)', 'EACCES'],
] as const) {
  test(`diskError() knows ${code} when it is told in words, and names the file`, () => {
    const found = diskError(new Error('Build failed', { cause: new Error(message) }));
    assert.equal(found?.code, code);
    assert.match(found?.message ?? '', /, \/a\/b\.mjs/);
  });
}
