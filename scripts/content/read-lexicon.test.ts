import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Stop } from '../exit.ts';
import { PROJECT_PATH } from '../project.ts';
import { readLexicon } from './read-lexicon.ts';

const ROW = (word: string) =>
  `concepts:\n  - { name: end, words: [end, ${word}], reason: Both stop., example: It ends. / It stops., field: sport }\nlists:\n  verbs: { reason: For this test., words: [no, '12', "it’s"] }\n`;

/** A lexicon in a file of its own, and the file of the cache that keeps it. */
function lexiconOf(t: TestContext, text: string): { path: string; keptIn: string; cached: string } {
  const folder = mkdtempSync(join(tmpdir(), 'read-lexicon-'));
  const keptIn = join('test', basename(folder));
  const cached = join(PROJECT_PATH, '.cache', keptIn);
  t.after(() => {
    for (const path of [folder, cached]) rmSync(path, { recursive: true, force: true });
  });
  const path = join(folder, 'en.yaml');
  writeFileSync(path, text);
  return { path, keptIn, cached };
}

test('readLexicon() keeps what it read and gives the same again', (t) => {
  const { path, keptIn, cached } = lexiconOf(t, ROW('stop'));
  const read = readLexicon(path, keptIn);
  assert.deepEqual(read.lists['verbs']?.words, ['no', '12', 'it’s']);
  assert.deepEqual(JSON.parse(readFileSync(cached, 'utf8').split('\n')[1] ?? ''), read);
  assert.deepEqual(readLexicon(path, keptIn), read);
});

test('readLexicon() reads a file anew that was edited, and whatever it kept if that was changed', (t) => {
  const { path, keptIn, cached } = lexiconOf(t, ROW('stop'));
  readLexicon(path, keptIn);
  writeFileSync(path, ROW('halt'));
  assert.deepEqual(readLexicon(path, keptIn).concepts[0]?.words, ['end', 'halt']);
  writeFileSync(cached, readFileSync(cached, 'utf8').replace('halt', 'pause'));
  assert.deepEqual(readLexicon(path, keptIn).concepts[0]?.words, ['end', 'halt']);
});

test('readLexicon() names the place of a slip every time', (t) => {
  const { path, keptIn } = lexiconOf(t, ROW('stop').replace('field: sport', 'field: sports'));
  for (const _ of [1, 2]) {
    assert.throws(
      () => readLexicon(path, keptIn),
      (error) => {
        assert.ok(error instanceof Stop);
        const places = error.problems.map(({ line, column }) => [line, column]);
        assert.deepEqual(places, [[2, 96]]);
        return true;
      },
    );
  }
});
