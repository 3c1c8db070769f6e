import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { PROJECT_PATH } from '../project.ts';
import { keepText, keptText } from './kept-text.ts';

/** A file of the cache that no other test uses, and its path. */
function place(t: TestContext): { file: string; path: string } {
  const folder = join('test', `kept-${process.pid}`);
  t.after(() => rmSync(join(PROJECT_PATH, '.cache', folder), { recursive: true, force: true }));
  const file = join(folder, 'words.json');
  return { file, path: join(PROJECT_PATH, '.cache', file) };
}

test('keptText() gives what keepText() kept, line for line, only for what it was made of', (t) => {
  const { file } = place(t);
  keepText(file, 'made of this', 'one\ntwo\n');
  assert.equal(keptText(file, 'made of this'), 'one\ntwo\n');
  assert.equal(keptText(file, 'made of that'), undefined);
});

test('keptText() gives nothing of a text that somebody has changed', (t) => {
  const { file, path } = place(t);
  keepText(file, 'key', 'ten ferries');
  writeFileSync(path, readFileSync(path, 'utf8').replace('ten', 'two'));
  assert.equal(keptText(file, 'key'), undefined);
});

test('keepText() replaces a folder that lies in its place', (t) => {
  const { file, path } = place(t);
  mkdirSync(join(path, 'inner'), { recursive: true });
  keepText(file, 'key', 'text');
  assert.equal(keptText(file, 'key'), 'text');
});
