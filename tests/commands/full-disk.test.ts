import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { onWindows, tinyDisk } from './disks.ts';
import { copyProject, runCopy } from './project-copy.ts';
import { edition } from './run-command.ts';

const FULL =
  /^error: (?:ENOSPC|EIO): the disk is full: (.+) needs (more than )?[\d.]+ [kM]B, and [\d.]+ [kM]B are free\n {2}→ Free/m;

for (const size of ['8k', '64k', '160k']) {
  test(`a build onto a disk of ${size} ends with 4, and the previous site stays`, { skip: onWindows }, async (t) => {
    const mini = edition(t);
    const made = tinyDisk(t, size);
    if ('refused' in made) return t.skip(made.refused);
    const page = join(made.disk, 'site', 'index.html');
    mkdirSync(dirname(page));
    writeFileSync(page, 'the previous site');
    writeFileSync(join(made.disk, 'site', '.synoptic'), '');
    const { code, err } = await mini.run('build', '--out', join(made.disk, 'site'));
    assert.equal(code, 4, err);
    assert.match(err, FULL);
    assert.deepEqual(readdirSync(made.disk), ['site']);
    assert.equal(readFileSync(page, 'utf8'), 'the previous site');
  });
}

// Too small for the lock, for the copy of the content, for the site.
for (const [size, what] of [
  ['4k', 'build.lock'],
  ['24k', 'content/'],
  ['160k', 'site'],
] as const) {
  test(`a build whose .cache has ${size} ends with 4, and the previous site stays`, { skip: onWindows }, async (t) => {
    const mini = edition(t);
    const project = copyProject(mini);
    const made = tinyDisk(t, size);
    if ('refused' in made) return t.skip(made.refused);
    symlinkSync(made.disk, join(project, '.cache'));
    writeFileSync(join(made.disk, 'other'), 'x'.repeat(4096));
    mini.write('site/index.html', 'the previous site');
    mini.write('site/.synoptic', '');
    const { code, err } = await runCopy(mini, project, ['build', '--out', 'site']);
    assert.equal(code, 4, err);
    assert.match(err, FULL);
    assert.ok(FULL.exec(err)?.[1]?.includes(`.cache/${what}`), err);
    assert.equal(mini.read('site/index.html'), 'the previous site');
    assert.deepEqual(
      readdirSync(mini.folder).filter((name) => name.startsWith('.')),
      [],
    );
    const kept = readdirSync(made.disk).filter((name) => ['content', 'site', 'build.lock'].includes(name));
    assert.deepEqual(kept, [], 'caches may stay, the unfinished site and the lock may not');
  });
}
