import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { edition } from './run-command.ts';

const CAPTURES = 'content/captures/bridge-closes';
const ARTICLE = 'content/articles/bridge-closes/harbour-post.md';

test('normalise writes articles, receipts and the method, and has nothing to do the second time', async (t) => {
  const mini = edition(t);
  const first = await mini.run('normalise');
  assert.deepEqual([first.code, first.err], [0, '2 articles; 5 files written, 0 files deleted\n']);
  assert.match(mini.read(ARTICLE), /^headline: Brinmouth closes its old bridge$/m);
  const second = await mini.run('normalise');
  assert.equal(second.err, '2 articles; 0 files written, 0 files deleted\n');
});

test('a record of an event with a slip in it deletes no article of the event', async (t) => {
  const mini = edition(t);
  await mini.run('normalise');
  mini.write('content/events/bridge-closes.yaml', 'titel: Bridge\n');
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  assert.match(err, /^0 articles; 0 files written, 0 files deleted, 4 files kept as last good but not published$/m);
  assert.ok(existsSync(mini.path(ARTICLE)));
});

test('normalise deletes the files of a capture that is gone', async (t) => {
  const mini = edition(t);
  await mini.run('normalise');
  mini.remove(`${CAPTURES}/harbour-post.txt`);
  mini.remove(`${CAPTURES}/harbour-post.yaml`);
  const { code, err } = await mini.run('normalise');
  assert.deepEqual([code, err], [0, '1 article; 0 files written, 2 files deleted\n']);
  assert.ok(!existsSync(mini.path(ARTICLE)));
});

test('--dry-run tells what would be written and writes nothing', async (t) => {
  const mini = edition(t);
  const { code, err } = await mini.run('normalise', '--dry-run');
  assert.deepEqual([code, err], [0, '2 articles; 5 files to be written, 0 files to be deleted\n']);
  assert.ok(!existsSync(mini.path('content/articles')));
});

test('--check lists what is missing, changed and left over, writes nothing and ends with 1', async (t) => {
  const mini = edition(t);
  await mini.run('normalise');
  assert.deepEqual(await mini.run('normalise', '--check'), {
    code: 0,
    out: '',
    err: 'Articles and receipts are up to date\n',
  });
  const edited = mini.read(ARTICLE).replace('Around 4,000', 'Some 5,000');
  mini.write(ARTICLE, edited);
  mini.remove('content/receipts/bridge-closes/valley-echo.json');
  mini.write('content/articles/bridge-closes/ghost.md', 'left');
  const { code, err } = await mini.run('normalise', '--check');
  assert.equal(code, 1);
  assert.match(err, /error: receipts\/bridge-closes\/valley-echo\.json is missing/);
  assert.match(err, /error: articles\/bridge-closes\/harbour-post\.md is not what the capture gives/);
  assert.match(err, /error: articles\/bridge-closes\/ghost\.md has no capture/);
  assert.match(err, /harbour-post\.md:\d+:1: body\/3 differs from the capture: “Some 5,000/);
  assert.equal(mini.read(ARTICLE), edited);
});

test('--json prints one object a line on stdout and nothing else', async (t) => {
  const mini = edition(t);
  mini.write(`${CAPTURES}/valley-echo.yaml`, 'source: valley-echo\n');
  const { code, out } = await mini.run('normalise', '--json');
  assert.equal(code, 1);
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; draft: string[] });
  assert.deepEqual(
    records.map(({ id, draft }) => [id, draft]),
    [
      ['bridge-closes/harbour-post', []],
      ['bridge-closes/valley-echo', ['published']],
    ],
  );
});

test('--quiet prints problems only', async (t) => {
  const mini = edition(t);
  assert.deepEqual(await mini.run('normalise', '--quiet'), { code: 0, out: '', err: '' });
});

test('a draft is reported with the line to add, and the others go through', async (t) => {
  const mini = edition(t);
  mini.remove(`${CAPTURES}/valley-echo.yaml`);
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  assert.equal(
    err,
    `${CAPTURES}/valley-echo.yaml: The article is a draft and is not published: neither the capture nor the sidecar tells the day it was published
  → Write the file with a line such as published: 2024-01-31

${CAPTURES}/valley-echo.yaml: The article is a draft and is not published: neither the capture nor the sidecar tells which outlet it is from
  → Write the file with a line such as source: name-of-the-outlet, one of harbour-post, valley-echo

2 articles, 1 draft among them; 5 files written, 0 files deleted
`,
  );
});

test('all problems of a run are printed at once, by file and line, and the good articles are written', async (t) => {
  const mini = edition(t);
  mini.write(`${CAPTURES}/valley-echo.yaml`, 'source: valey-echo\npublished: 2023-03-15\n');
  mini.write(`${CAPTURES}/blank.txt`, ' \n\n');
  mini.write(`${CAPTURES}/Big News.txt`, 'text');
  mini.write(`${CAPTURES}/picture.txt`, Buffer.from('89504e470d0a1a0a', 'hex'));
  mini.write(`${CAPTURES}/notes.docx`, 'text');
  mini.write(`${CAPTURES}/twin.txt`, 'text');
  mini.write(`${CAPTURES}/twin.html`, '<p>text');
  mini.write(`${CAPTURES}/harbor-post.yaml`, 'source: harbour-post\n');
  mini.write('content/captures/fire-at-mill/harbour-post.txt', 'text');
  mini.write('content/sources/valley-echo-2.yaml', 'name: Echo\nrigths: full\n');
  symlinkSync('/etc/hosts', mini.path(`${CAPTURES}/outside.txt`));
  mkdirSync(mini.path(`${CAPTURES}/folder.txt`));
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  const heads = err.split('\n').filter((line) => line.startsWith('content/'));
  assert.deepEqual(heads, [
    `${CAPTURES}/Big News.txt: The name must be lower-case letters, digits and single hyphens, and the extension one that is known here`,
    `${CAPTURES}/blank.txt: The capture is empty`,
    `${CAPTURES}/folder.txt: This does not belong here`,
    `${CAPTURES}/harbor-post.yaml: There is no capture harbor-post.txt or harbor-post.html beside this sidecar`,
    `${CAPTURES}/notes.docx: This does not belong here`,
    `${CAPTURES}/outside.txt: Symbolic links are not followed`,
    `${CAPTURES}/picture.txt: This is not a text`,
    `${CAPTURES}/twin.html: Two captures of this event have the same name`,
    `${CAPTURES}/twin.txt: Two captures of this event have the same name`,
    `${CAPTURES}/valley-echo.yaml:1:9: There is no source valey-echo`,
    'content/events/fire-at-mill.yaml: There are captures of the event fire-at-mill, but no record of it',
    'content/sources/valley-echo-2.yaml:2:1: “rigths” is not known here',
  ]);
  assert.match(err, /→ Rename it to big-news\.txt/);
  assert.match(err, /→ Rename it to harbour-post\.yaml, or add the capture/);
  assert.match(err, /→ Write valley-echo, or add content\/sources\/valey-echo\.yaml/);
  assert.match(err, / {2}1 \| source: valey-echo\n {14}\^/);
  assert.deepEqual(readdirSync(mini.path('content/articles/bridge-closes')), ['harbour-post.md']);
});

test('a correction that no longer fits is placed at its quote, and the last good article stays on the disk', async (t) => {
  const mini = edition(t);
  await mini.run('normalise');
  const good = mini.read(ARTICLE);
  mini.write(
    `${CAPTURES}/harbour-post.yaml`,
    'source: harbour-post\npublished: 2023-03-14\ncorrections:\n  - quote: Words that are nowhere\n    replacement: Other words\n    reason: A test\n',
  );
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  assert.match(err, new RegExp(`^${CAPTURES}/harbour-post\\.yaml:4:12: `));
  assert.match(err, /1 article; 0 files written, 0 files deleted, 2 files kept as last good but not published\n$/);
  assert.equal(mini.read(ARTICLE), good);
  assert.equal((await mini.run('normalise', '--check')).code, 1);
});

test('control characters of a capture’s name or text never reach the terminal', async (t) => {
  const mini = edition(t);
  mini.write(`${CAPTURES}/red\u001b[31m.txt`, 'text');
  mini.write(`${CAPTURES}/valley-echo.yaml`, 'source: valley-echo\npublished: "\u001b[2J\u202e"\n');
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  assert.ok(!err.includes('\u001b') && !err.includes('\u202e'));
  assert.match(err, /red\\u001b\[31m\.txt/);
});

test('a broken site.yaml stops with 3, with every problem of the content', async (t) => {
  const mini = edition(t);
  mini.write('content/site.yaml', 'title: Small\nlanguage: en\n');
  mini.write(`${CAPTURES}/blank.txt`, '');
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 3);
  assert.match(err, /content\/site\.yaml:1:1: “description” is missing/);
  assert.match(err, /blank\.txt: The capture is empty/);
  assert.match(err, /error: Nothing was done: site\.yaml is needed first \(4 problems\)/);
  assert.ok(!existsSync(mini.path('content/articles')));
});

test('a folder that does not exist stops with 3', async (t) => {
  const { code, err } = await edition(t).run('normalise', '--content', 'nowhere');
  assert.equal(code, 3);
  assert.match(err, /^error: There is no folder nowhere\n {2}→ It holds site\.yaml/);
});

test('articles/ that leads out of the content folder stops with 3', async (t) => {
  const mini = edition(t);
  mkdirSync(mini.path('elsewhere'));
  mkdirSync(mini.path('content/articles'));
  symlinkSync(mini.path('elsewhere'), mini.path('content/articles/bridge-closes'));
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 3);
  assert.match(err, /content\/articles\/bridge-closes: Symbolic links are not followed/);
  assert.deepEqual(readdirSync(mini.path('elsewhere')), []);
});

test('a record or a sidecar whose extension is not .yaml is named, not passed over', async (t) => {
  const mini = edition(t);
  mini.write(`${CAPTURES}/valley-echo.YML`, 'language: fr\n');
  mini.write('content/sources/herald.YAML', 'name: The Herald\n');
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1, err);
  assert.match(err, /valley-echo\.YML: The name must be .*\n {2}→ Rename it to valley-echo\.yaml/);
  assert.match(err, /herald\.YAML: The name must be .*\n {2}→ Rename it to herald\.yaml/);
});
