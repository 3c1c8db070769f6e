import assert from 'node:assert/strict';
import fs, { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { type TestContext, test } from 'node:test';
import { listenForInterrupts } from '../../scripts/interrupt.ts';
import { outputAt, recoverOutput, swapIn } from '../../scripts/site/output.ts';
import { edition } from './run-command.ts';

test('recoverOutput() brings the previous site back if a build died between the two renames', (t) => {
  const mini = edition(t);
  mini.write('.site.previous/index.html', 'previous');
  mini.write('.site.staging/index.html', 'new');
  recoverOutput(outputAt(mini.path('site'), mini.path('content')));
  assert.equal(mini.read('site/index.html'), 'previous');
  assert.ok(!existsSync(mini.path('.site.previous')) && !existsSync(mini.path('.site.staging')));
});

test('recoverOutput() keeps the new site if a build died after the two renames', (t) => {
  const mini = edition(t);
  mini.write('.site.previous/index.html', 'previous');
  mini.write('site/.synoptic', '');
  mini.write('site/index.html', 'new');
  recoverOutput(outputAt(mini.path('site'), mini.path('content')));
  assert.equal(mini.read('site/index.html'), 'new');
  assert.ok(!existsSync(mini.path('.site.previous')));
});

test('swapIn() leaves the previous site if the build fails', async (t) => {
  const mini = edition(t);
  mini.write('site/.synoptic', '');
  mini.write('site/index.html', 'previous');
  const output = outputAt(mini.path('site'), mini.path('content'));
  const failing = swapIn(output, async () => {
    mini.write('.site.staging/index.html', 'half');
    throw new Error('broken');
  });
  await assert.rejects(failing, /broken/);
  assert.equal(mini.read('site/index.html'), 'previous');
  assert.ok(!existsSync(output.staging));
});

/** Has every rename and sync of the disk written down; ‘refuse’ makes a rename fail. */
function watchDisk(t: TestContext, refuse: (from: string) => boolean = () => false): string[] {
  const seen: string[] = [];
  const opened = new Map<number, string>();
  const { openSync, fsyncSync, renameSync } = fs;
  t.mock.method(fs, 'openSync', (path: string, flags: string) => {
    const file = openSync(path, flags);
    opened.set(file, path);
    return file;
  });
  t.mock.method(fs, 'fsyncSync', (file: number) => {
    seen.push(`sync ${opened.get(file)}`);
    fsyncSync(file);
  });
  t.mock.method(fs, 'renameSync', (from: string, to: string) => {
    if (refuse(from)) throw Object.assign(new Error('no'), { code: 'EACCES' });
    seen.push(`rename ${from} ${to}`);
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  return seen;
}

test('swapIn() has the disk take every file of the new site before it takes the place of the old one', async (t) => {
  const mini = edition(t);
  mini.write('site/.synoptic', '');
  const output = outputAt(mini.path('site'), mini.path('content'));
  const seen = watchDisk(t);
  await swapIn(output, async () => mini.write('.site.staging/a/index.html', 'new'));
  const last = seen.indexOf(`rename ${output.folder} ${output.previous}`);
  for (const name of ['a/index.html', 'a', ''])
    assert.ok(seen.slice(0, last).includes(`sync ${[output.staging, name].join('/').replace(/\/$/, '')}`), name);
  assert.deepEqual(seen.slice(last + 1), [`rename ${output.staging} ${output.folder}`, `sync ${mini.folder}`]);
});

test('swapIn() puts the previous site back if the new one cannot take its place', async (t) => {
  const mini = edition(t);
  mini.write('site/.synoptic', '');
  mini.write('site/index.html', 'previous');
  const output = outputAt(mini.path('site'), mini.path('content'));
  watchDisk(t, (from) => from === output.staging);
  await assert.rejects(
    swapIn(output, async () => mini.write('.site.staging/index.html', 'new')),
    /no/,
  );
  assert.equal(mini.read('site/index.html'), 'previous');
  assert.ok(!existsSync(output.previous) && !existsSync(output.staging));
});

test('swapIn() leaves no staging folder behind when it is interrupted', async (t) => {
  const mini = edition(t);
  const output = outputAt(mini.path('site'), mini.path('content'));
  t.mock.method(process, 'exit', () => {});
  listenForInterrupts();
  const interrupted = swapIn(output, async () => {
    mini.write('.site.staging/index.html', 'half');
    process.emit('SIGINT');
    assert.ok(!existsSync(output.staging));
    throw new Error('ended');
  });
  await assert.rejects(interrupted, /ended/);
  assert.equal(process.exitCode ?? 0, 0);
});
