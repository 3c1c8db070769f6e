import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Edition, edition } from './run-command.ts';

const EVENT = 'content/events/bridge-closes.yaml';
const COMPARISON = 'content/comparisons/bridge-closes.json';
const LEXICON = 'content/lexicon/en.yaml';
const KEPT = join(import.meta.dirname, '../../.cache/comparisons/bridge-closes');

/** A small edition whose comparison nobody has kept yet. */
function unseen(t: TestContext): Edition {
  rmSync(KEPT, { force: true });
  return edition(t);
}

test('compare writes a comparison per event, and compares nothing anew the second time', async (t) => {
  const mini = unseen(t);
  const early = await mini.run('compare');
  assert.equal(early.code, 1);
  assert.match(
    early.err,
    /valley-echo\.md: The article is not there\n {2}→ Run npm run normalise, then npm run compare\n/,
  );
  await mini.run('normalise');
  rmSync(KEPT);
  mini.remove(COMPARISON);
  const first = await mini.run('compare');
  assert.deepEqual([first.code, first.err], [0, '1 event, 1 of them compared anew; 1 file written\n']);
  assert.equal(JSON.parse(mini.read(COMPARISON)).articles.length, 2);
  const second = await mini.run('compare');
  assert.equal(second.err, '1 event, 0 of them compared anew; 0 files written\n');
});

test('a kept comparison gives way to an edit of an article, an alias or a lexicon row, and equals a clean one', async (t) => {
  const mini = unseen(t);
  mini.write(LEXICON, readFileSync(join(import.meta.dirname, '../../content/lexicon/en.yaml')));
  await mini.run('compare');
  const edits: readonly (readonly [string, (text: string) => string])[] = [
    ['content/captures/bridge-closes/valley-echo.txt', (text) => `${text}\nThe ferry runs all night.\n`],
    [EVENT, (text) => `${text}aliases: [{ names: [Brinmouth, the town], reason: The only town named }]\n`],
    [LEXICON, (text) => text.replace('concepts:', '# A row was edited.\nconcepts:')],
  ];
  for (const [path, change] of edits) {
    mini.write(path, change(mini.read(path)));
    const warm = await mini.run('compare');
    assert.match(warm.err, /1 of them compared anew/, path);
    const text = mini.read(COMPARISON);
    rmSync(KEPT);
    await mini.run('compare');
    assert.equal(mini.read(COMPARISON), text, path);
  }
});

test('a kept comparison that somebody has changed is not used', async (t) => {
  const mini = unseen(t);
  await mini.run('compare');
  const text = mini.read(COMPARISON);
  writeFileSync(KEPT, readFileSync(KEPT, 'utf8').replace('"schemaVersion":1', '"schemaVersion":7'));
  const { err } = await mini.run('compare');
  assert.match(err, /1 of them compared anew; 0 files written/);
  assert.equal(mini.read(COMPARISON), text);
});

test('the comparison of an event that is gone is deleted, that of an event with a slip in it stays', async (t) => {
  const mini = unseen(t);
  await mini.run('compare');
  const event = mini.read(EVENT);
  mini.write(EVENT, 'titel: Bridge\n');
  assert.equal((await mini.run('compare')).code, 1);
  assert.ok(existsSync(mini.path(COMPARISON)));
  mini.remove(EVENT);
  await mini.run('compare');
  assert.ok(!existsSync(mini.path(COMPARISON)));
  assert.match(event, /^title:/m);
});

test('a decision that no longer fits is named with its place, and the event keeps its last comparison', async (t) => {
  const mini = unseen(t);
  await mini.run('compare');
  const text = mini.read(COMPARISON);
  const rows = 'decisions:\n  - { decide: reject-merge, names: [Nobody, No One], reason: Why }\n';
  mini.write(EVENT, `${mini.read(EVENT)}${rows}`);
  const { code, err } = await mini.run('compare');
  assert.equal(code, 1);
  assert.match(err, /bridge-closes\.yaml:\d+:37: No article that is compared has “Nobody”/);
  assert.equal(mini.read(COMPARISON), text);
});

const NOBODY = 'decisions:\n  - { decide: reject-merge, names: [Nobody, No One], reason: Why }\n';

/** An edition that was compared, and whose event then got a row that fits nothing. */
async function heldComparison(t: TestContext): Promise<Edition> {
  const mini = unseen(t);
  await mini.run('normalise');
  await mini.run('compare');
  mini.write(EVENT, `${mini.read(EVENT)}${NOBODY}`);
  await mini.run('compare');
  assert.ok(existsSync(mini.path(COMPARISON)));
  return mini;
}

test('a comparison that is held goes with an article of it that is taken down', async (t) => {
  const mini = await heldComparison(t);
  mini.remove('content/captures/bridge-closes/valley-echo.txt');
  assert.match(
    (await mini.run('compare', '--check')).err,
    /bridge-closes\.json is of an event or of articles that are no lo/,
  );
  assert.equal((await mini.run('compare')).code, 1);
  assert.ok(!existsSync(mini.path(COMPARISON)));
});

test('a comparison that is held goes with words of it that are taken down, and stays where an article more comes', async (t) => {
  const mini = await heldComparison(t);
  const echo = 'content/captures/bridge-closes/valley-echo.txt';
  const text = mini.read(echo);
  mini.write(echo.replace('echo', 'star'), text);
  await mini.run('compare');
  assert.ok(existsSync(mini.path(COMPARISON)));
  mini.write(echo, `${text.trimEnd()}\nThe ferry runs all night.\n`);
  await mini.run('compare');
  assert.ok(!existsSync(mini.path(COMPARISON)));
});

test('a comparison that is held and cannot be read is deleted', async (t) => {
  const mini = await heldComparison(t);
  mini.write(COMPARISON, 'no JSON');
  await mini.run('compare');
  assert.ok(!existsSync(mini.path(COMPARISON)));
});

test('compare names a weekday that does not fit its day, each time it is asked', async (t) => {
  const mini = unseen(t);
  const echo = 'content/captures/bridge-closes/valley-echo.txt';
  mini.write(echo, `${mini.read(echo)}\nThe ferry runs again on Monday, 15 March 2023.\n`);
  await mini.run('normalise');
  for (const what of ['at first', 'with a kept comparison']) {
    const { code, err } = await mini.run('compare');
    assert.equal(code, 1, what);
    assert.match(
      err,
      /valley-echo\.md:\d+:\d+: “Monday, 15 March 2023” names a weekday that does not fit: 2023-03-15 is a Wednesday/,
      what,
    );
  }
});

test('compare --check lists what is stale, writes nothing and ends with 1', async (t) => {
  const mini = unseen(t);
  const missing = await mini.run('compare', '--check');
  assert.equal(missing.code, 1);
  assert.match(missing.err, /error: comparisons\/bridge-closes\.json is missing/);
  await mini.run('normalise');
  await mini.run('compare');
  assert.deepEqual(await mini.run('compare', '--check'), { code: 0, out: '', err: 'Comparisons are up to date\n' });
  mini.write(COMPARISON, '{}');
  assert.match((await mini.run('compare', '--check')).err, /bridge-closes\.json is not what the articles give/);
});

test('compare stops in one sentence where the lexicon has a slip in it', async (t) => {
  const mini = unseen(t);
  mini.write(LEXICON, 'concepts:\n  - name: end\n');
  const { code, err } = await mini.run('compare');
  assert.equal(code, 3);
  assert.match(err, /content\/lexicon\/en\.yaml:2:5: .*“concepts\.0\.words” is missing/);
  assert.match(err, /Nothing was compared: content\/lexicon\/en\.yaml is needed first/);
});
