import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { Stop } from '../../scripts/exit.ts';
import { withLock } from '../../scripts/site/lock.ts';
import { edition } from './run-command.ts';

test('withLock() holds a file with its own number while it works, and removes it after a failure too', async (t) => {
  const mini = edition(t);
  const file = mini.path('a.lock');
  const seen = await withLock(file, 'a', async () => mini.read('a.lock'));
  assert.equal(seen, `${process.pid}\n`);
  await assert.rejects(
    withLock(file, 'a', () => Promise.reject(new Error('the work failed'))),
    /the work failed/,
  );
  assert.ok(!existsSync(file));
});

test('withLock() stops with 5 if the holder runs, and leaves its file', async (t) => {
  const mini = edition(t);
  mini.write('a.lock', `${process.ppid}\n`);
  const refused = withLock(mini.path('a.lock'), 'a', () => Promise.resolve());
  await assert.rejects(refused, (error) => error instanceof Stop && error.code === 5);
  assert.equal(mini.read('a.lock'), `${process.ppid}\n`);
});

for (const [what, text] of [
  ['of a process that is gone', '999999999\n'],
  ['without a number', ''],
  ['with our own number, left by an earlier container', `${process.pid}\n`],
] as const) {
  test(`withLock() takes over a file ${what}`, async (t) => {
    const mini = edition(t);
    mini.write('a.lock', text);
    assert.equal(await withLock(mini.path('a.lock'), 'a', () => Promise.resolve('worked')), 'worked');
    assert.ok(!existsSync(mini.path('a.lock')));
  });
}
