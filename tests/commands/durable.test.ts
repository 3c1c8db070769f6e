import assert from 'node:assert/strict';
import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { digest } from './digest.ts';
import { onWindows } from './disks.ts';
import { type Edition, edition, plainEnvironment, start, startGroup, UNPRIVILEGED } from './run-command.ts';

/** A kill costs two seconds; more of them, `SYNOPTIC_KILLS=100`, lie closer together. `output.test.ts` stops within the swap itself. */
const KILLS = Number(process.env['SYNOPTIC_KILLS'] ?? 10);
const CAPTURE = 'content/captures/bridge-closes/harbour-post.txt';

/** Everything beside the content: the output and whatever a build left there. */
const leftIn = (mini: Edition) => readdirSync(mini.folder).filter((name) => name !== 'content');

async function build(mini: Edition): Promise<string> {
  const { code, err } = await mini.run('build', '--out', 'site');
  assert.equal(code, 0, err);
  return digest(mini.path('site'));
}

test(`after ${KILLS} kills spread over a build the site is the whole old or the whole new one`, {
  skip: onWindows,
}, async (t) => {
  const mini = edition(t);
  const texts = [mini.read(CAPTURE), mini.read(CAPTURE).replace('4,000', '5,000')] as const;
  const old = await build(mini);
  const before = performance.now();
  mini.write(CAPTURE, texts[1]);
  const wanted = await build(mini);
  const duration = performance.now() - before;
  assert.notEqual(old, wanted);
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Both ways in turn, so that what a kill left behind is always that of other content.
    mini.write(CAPTURE, texts[kill % 2] ?? '');
    const running = startGroup(mini.folder, 'build', ['--out', 'site']);
    await setTimeout((duration * (kill + 0.5)) / KILLS);
    running.killGroup('SIGKILL');
    await running.ended;
    assert.ok([old, wanted].includes(digest(mini.path('site'))), `kill ${kill}`);
  }
  mini.write(CAPTURE, texts[1]);
  assert.equal(await build(mini), wanted);
  assert.deepEqual(leftIn(mini), ['site']);
});

test('of four builds of one output at once one works, and the others end with 5 and name it', async (t) => {
  const mini = edition(t);
  const builds = [1, 2, 3, 4].map(() => mini.start('build', '--out', 'site'));
  const ran = await Promise.all(builds.map(async ({ pid, ended }) => ({ pid, ...(await ended) })));
  const winner = ran.find(({ code }) => code === 0);
  const refused = ran.filter(({ code }) => code === 5);
  assert.deepEqual([winner !== undefined, refused.length], [true, 3], ran.map(({ err }) => err).join());
  for (const { err } of refused) assert.ok(err.includes(`Process ${winner?.pid} is already working on`), err);
  assert.deepEqual(leftIn(mini), ['site']);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`a build ended by ${signal} exits with ${code} and leaves nothing behind`, { skip: onWindows }, async (t) => {
    const mini = edition(t);
    for (const moment of ['before', 'during'] as const) {
      const running = mini.start('build', '--out', 'site');
      if (moment === 'during') await running.says('building the site');
      while (!leftIn(mini).includes('.site.lock')) await setTimeout(1);
      running.kill(signal);
      assert.equal((await running.ended).code, code, moment);
      assert.deepEqual(leftIn(mini), [], moment);
    }
  });
}

test('a build into a folder that may not be written ends with 4, and the previous site stays', {
  skip: onWindows,
}, async (t) => {
  const mini = edition(t);
  await mini.run('normalise');
  mini.write('www/site/.synoptic', '');
  mini.write('www/site/index.html', 'the previous site');
  chmodSync(mini.folder, 0o755);
  chmodSync(mini.path('www'), 0o555);
  const { uid, gid } = statSync(mini.path('content'));
  assert.ok(UNPRIVILEGED === undefined || uid !== UNPRIVILEGED.uid, 'the content belongs to somebody else');
  chownSync(mini.path('www'), uid, gid);
  const { code, err } = await start(mini.folder, 'build', ['--out', 'www/site'], plainEnvironment(), UNPRIVILEGED)
    .ended;
  chmodSync(mini.path('www'), 0o755);
  assert.equal(code, 4, err);
  assert.match(err, /EACCES: permission denied.*\n {2}→ Free some space or correct the permissions/);
  assert.deepEqual(readdirSync(mini.path('www')), ['site']);
  assert.equal(mini.read('www/site/index.html'), 'the previous site');
});
