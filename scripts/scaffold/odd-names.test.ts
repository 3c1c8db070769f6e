import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { line } from '../../src/schema/fields.ts';
import { readContent } from '../content/read-content.ts';
import { writeDerived } from '../derived/derived-files.ts';
import { normaliseContent } from '../derived/normalise-content.ts';
import { PROJECT_PATH } from '../project.ts';
import { writeNew } from './new-files.ts';
import { nameOfFile } from './outlet-names.ts';
import { planEvent } from './scaffold-event.ts';

const REPORT = 'Council votes for the wall\n\n14 March 2031\n\nThe council voted on Friday. The wall will be higher.\n';
const IS_WINDOWS = process.platform === 'win32';

/** A folder with `content/`, an edition, and `reports/`, which is empty. */
function folders(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'synoptic-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(PROJECT_PATH, 'tests', 'fixtures', 'edition'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'reports'));
  writeFileSync(join(root, 'secret.txt'), `${REPORT}This is nobody’s business.\n`);
  return { root, content: join(root, 'content'), reports: join(root, 'reports') };
}

function treeOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** What a run over reports writes, the problems it names by the last part of their file, and what lies where after it. */
async function makeEvent(root: string, paths: readonly string[]) {
  const content = join(root, 'content');
  const before = treeOf(root);
  const facts = { title: 'Vote', date: '2031-03-14' };
  const plan = await planEvent({ folder: content, event: 'vote', facts, paths, said: { byName: true } });
  writeNew(content, plan.files);
  const added = treeOf(root).filter((path) => !before.includes(path));
  return { added, problems: plan.problems.map(({ file, message }) => `${file.split('/').at(-1)}: ${message}`) };
}

const ODD: readonly (readonly [name: string, slug: string])[] = [
  ['-rf.txt', 'rf'],
  ['CON.txt', 'con-1'],
  ['aux.html', 'aux-1'],
  ['Nul .txt', 'nul-1'],
  ['two\nlines.txt', 'two-lines'],
  ['trailing dot. .txt', 'trailing-dot'],
  ['%2e%2e%2fup.txt', '2e-2e-2fup'],
  ['x\\..\\..\\down.txt', 'x-down'],
  [`${'long'.repeat(62)}.txt`, 'long'.repeat(20)],
  ['日本.txt', 'outlet'],
];

for (const [name, slug] of ODD) {
  const skip = IS_WINDOWS && !/^[\w.-]+$/.test(name);
  test(`new takes over a report called ${JSON.stringify(name).slice(0, 30)} as ${slug.slice(0, 30)}`, {
    skip,
  }, async (t) => {
    const { root, reports } = folders(t);
    writeFileSync(join(reports, name), name.endsWith('.html') ? `<p>${REPORT}</p>` : REPORT);
    const { added } = await makeEvent(root, [reports]);
    const written = added.filter((path) => /captures\/vote\/.*(?:txt|html)$/.test(path));
    assert.deepEqual(written, [`content/captures/vote/${slug}${name.slice(name.lastIndexOf('.'))}`]);
    assert.ok(
      added.every((path) => path.startsWith('content/')),
      added.join(' '),
    );
    assert.deepEqual(
      readContent(join(root, 'content')).problems.map(({ message }) => message),
      [],
    );
  });
}

test('new names links, loops, folders and names of other bytes, and takes over none of them', {
  skip: IS_WINDOWS,
}, async (t) => {
  const { root, reports } = folders(t);
  symlinkSync('../secret.txt', join(reports, 'link.txt'));
  symlinkSync('loop.txt', join(reports, 'loop.txt'));
  mkdirSync(join(reports, 'folder.txt'));
  writeFileSync(Buffer.concat([Buffer.from(`${reports}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), REPORT);
  const { added, problems } = await makeEvent(root, [reports, join(reports, 'link.txt'), join(root, 'nowhere.txt')]);
  assert.deepEqual(added, []);
  assert.deepEqual(problems, [
    'caf\uFFFD.txt: The name is not UTF-8',
    'link.txt: Symbolic links are not followed',
    'loop.txt: Symbolic links are not followed',
    'folder.txt: Folders inside the folder are not read',
    'link.txt: This is not a file',
    'nowhere.txt: There is no such file or folder',
  ]);
});

test('nameOfFile() gives a name that a record can hold, whatever the file is called', () => {
  assert.deepEqual(['-rf', '_x_', '- -', 'Echo -'].map(nameOfFile), ['Rf', 'X', undefined, 'Echo -']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 255 }), (stem) => {
      const name = nameOfFile(stem);
      return name === undefined || (line.safeParse(name).success && name.isWellFormed());
    }),
  );
});

test('a path with a slip leaves no record of the event behind', async (t) => {
  const { root } = folders(t);
  const { added, problems } = await makeEvent(root, [join(root, 'reprots')]);
  assert.deepEqual([added, problems], [[], ['reprots: There is no such file or folder']]);
});

test('odd names inside the content folder are named, none of them is read, nothing is written beside it', {
  skip: IS_WINDOWS,
}, async (t) => {
  const { root, content } = folders(t);
  const event = join(content, 'captures', 'bridge-closes');
  for (const name of ['-rf.txt', 'con.txt', 'two\nlines.txt', 'Upper.txt', 'dot..txt', 'space .txt'])
    writeFileSync(join(event, name), REPORT);
  writeFileSync(Buffer.concat([Buffer.from(`${event}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), REPORT);
  symlinkSync('../../../secret.txt', join(event, 'outside.txt'));
  symlinkSync('self.txt', join(event, 'self.txt'));
  writeFileSync(join(event, 'facts-elsewhere.txt'), REPORT);
  symlinkSync('../../../secret.txt', join(event, 'facts-elsewhere.yaml'));
  symlinkSync('..', join(content, 'captures', 'up'));
  for (const kind of ['events', 'sources']) {
    writeFileSync(join(content, kind, 'nul.yaml'), 'title: x\n');
    symlinkSync('../../secret.txt', join(content, kind, 'outside.yaml'));
  }
  const read = readContent(content);
  const named = read.problems.map(
    ({ file, message }) => `${file.split(`${root}/content/`)[1]}: ${message.slice(0, 20)}`,
  );
  const odd = 'The name must be low';
  const link = 'Symbolic links are n';
  const windows = 'Windows keeps the na';
  assert.deepEqual(named.toSorted(), [
    `captures/bridge-closes/-rf.txt: ${odd}`,
    `captures/bridge-closes/Upper.txt: ${odd}`,
    'captures/bridge-closes/caf\uFFFD.txt: The name is not UTF-',
    `captures/bridge-closes/con.txt: ${windows}`,
    `captures/bridge-closes/dot..txt: ${odd}`,
    `captures/bridge-closes/facts-elsewhere.yaml: ${link}`,
    `captures/bridge-closes/outside.txt: ${link}`,
    `captures/bridge-closes/self.txt: ${link}`,
    `captures/bridge-closes/space .txt: ${odd}`,
    `captures/bridge-closes/two\nlines.txt: ${odd}`,
    `captures/up: ${link}`,
    `events/nul.yaml: ${windows}`,
    `events/outside.yaml: ${link}`,
    `sources/nul.yaml: ${windows}`,
    `sources/outside.yaml: ${link}`,
  ]);
  const before = treeOf(root).filter((path) => !path.startsWith('content/'));
  const derived = await normaliseContent(read);
  writeDerived(content, derived.files);
  assert.deepEqual(derived.articles.map(({ id }) => id).toSorted(), [
    'bridge-closes/harbour-post',
    'bridge-closes/valley-echo',
  ]);
  assert.deepEqual(
    treeOf(root).filter((path) => !path.startsWith('content/')),
    before,
  );
  assert.ok(![...derived.files.values()].some((text) => text.includes('nobody’s business')));
});
