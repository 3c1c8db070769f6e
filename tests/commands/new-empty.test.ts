import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readSite, readYamlFile } from '../../scripts/content/read-records.ts';
import { EXAMPLE, example } from '../../scripts/scaffold/example.ts';
import { type Edition, edition } from './run-command.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const MARKER = 'events: [bridge-closes]\nsources: [harbour-post, valley-echo]\n';
const REMEDY = '\n  → Save what is yours elsewhere or commit it; --force deletes in any case\n';

/** The small edition as the example of a clone: said to be it, and committed. */
function clone(t: TestContext): Edition {
  const mini = edition(t);
  mini.write(`content/${EXAMPLE}`, MARKER);
  commit(mini);
  return mini;
}

function commit({ folder }: Edition): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
}

test('--empty takes the example out, writes a valid site.yaml and says so', async (t) => {
  const mini = clone(t);
  const { code, out, err } = await mini.run('new', '--empty');
  assert.deepEqual([code, out], [0, '']);
  assert.equal(
    err,
    `7 files deleted from content; git still has them
content/site.yaml written: put your words into its lines title, description, owner and licence
  → npm run new -- EVENT --from FOLDER makes the first event
`,
  );
  assert.deepEqual(readdirSync(mini.path('content')), ['.schema', 'site.yaml']);
  const site = readSite(mini.path('content'));
  assert.equal(site.ok && site.value.title, 'Untitled edition');
});

test('a second --empty deletes nothing and leaves the words of site.yaml', async (t) => {
  const mini = clone(t);
  await mini.run('new', '--empty');
  const mine = mini.read('content/site.yaml').replace('Untitled edition', 'My papers');
  mini.write('content/site.yaml', mine);
  const { code, err } = await mini.run('new', '--empty');
  assert.deepEqual(
    [code, err.split('\n').slice(0, 2)],
    [0, ['0 files deleted from content', 'content/site.yaml has your words and stays']],
  );
  assert.equal(mini.read('content/site.yaml'), mine);
});

test('an edited site.yaml stays', async (t) => {
  const mini = clone(t);
  mini.write('content/site.yaml', mini.read('content/site.yaml').replace('The Small Edition', 'My papers'));
  const { code, err } = await mini.run('new', '--empty');
  assert.equal(code, 0, err);
  assert.match(mini.read('content/site.yaml'), /My papers/);
});

test('--empty makes a content folder that is not there', async (t) => {
  const mini = edition(t);
  const { code } = await mini.run('new', '--empty', '--content', 'mine');
  assert.equal(code, 0);
  assert.deepEqual(readdirSync(mini.path('mine')), ['.schema', 'site.yaml']);
});

for (const [what, spoil, message] of [
  [
    'a report was changed',
    (mini: Edition) => mini.write('content/captures/bridge-closes/harbour-post.txt', 'x'),
    'Git does not have these files as they are now: captures/bridge-closes/harbour-post.txt',
  ],
  [
    'a file is not in git',
    (mini: Edition) => mini.write('content/captures/bridge-closes/new.txt', 'x'),
    'Git does not have these files as they are now: captures/bridge-closes/new.txt',
  ],
  [
    'git ignores a file',
    (mini: Edition) => {
      mini.write('.gitignore', '*.tmp\n');
      mini.write('content/gold/bridge-closes/a.tmp', 'x');
      commit(mini);
    },
    'Git does not have these files as they are now: gold/bridge-closes/a.tmp',
  ],
  [
    'there is an event of one’s own',
    (mini: Edition) => {
      mini.write('content/events/vote.yaml', 'x');
      commit(mini);
    },
    'Not everything in content is the example’s: events/vote.yaml',
  ],
  [
    'nothing says that it is the example',
    (mini: Edition) => {
      mini.remove(`content/${EXAMPLE}`);
      commit(mini);
    },
    'content does not say that it holds the example: there is no usable .example.yaml',
  ],
  [
    'there is no git',
    (mini: Edition) => mini.remove('.git'),
    'content is not under git, so what is deleted could not be had back',
  ],
] as const) {
  test(`--empty deletes nothing where ${what}, and --force does`, async (t) => {
    const mini = clone(t);
    spoil(mini);
    const { code, err } = await mini.run('new', '--empty');
    assert.deepEqual([code, err], [3, `error: Nothing was deleted. ${message}${REMEDY}`]);
    assert.ok(existsSync(mini.path('content/sources/valley-echo.yaml')));
    const forced = await mini.run('new', '--empty', '--force');
    assert.equal(forced.code, 0);
    assert.match(forced.err, /^\d files? deleted from content\n/);
    assert.deepEqual(readdirSync(mini.path('content')), ['.schema', 'site.yaml']);
  });
}

test('--force does not empty a folder that is no content folder', async (t) => {
  const mini = edition(t);
  mini.write('home/events/wedding.txt', 'x');
  const { code, err } = await mini.run('new', '--empty', '--force', '--content', 'home');
  assert.deepEqual(
    [code, err],
    [
      2,
      'error: home is no content folder: it has no site.yaml\n  → Name the content folder, or a new one, with --content\n',
    ],
  );
  assert.ok(existsSync(mini.path('home/events/wedding.txt')));
});

test('--empty --dry-run --json lists what would go, and nothing goes', async (t) => {
  const mini = clone(t);
  const { code, out, err } = await mini.run('new', '--empty', '--dry-run', '--json');
  assert.equal(code, 0);
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string });
  assert.deepEqual(
    [records.length, records[0]],
    [8, { file: 'content/captures/bridge-closes/harbour-post.txt', deleted: true }],
  );
  assert.match(err, /^7 files would be deleted from content; git still has them\n/);
  assert.ok(existsSync(mini.path('content/events/bridge-closes.yaml')));
});

test('the project’s own content says which events and sources are the example’s', () => {
  const said = readYamlFile(example, join(PROJECT, 'content', EXAMPLE));
  const names = (room: string) => readdirSync(join(PROJECT, 'content', room)).map((name) => name.replace('.yaml', ''));
  assert.deepEqual(said, { ok: true, value: { events: names('events'), sources: names('sources') } });
});

test('an edition without events or sources builds, and every page that lists them says that there are none yet', async (t) => {
  const mini = edition(t);
  await mini.run('new', '--empty', '--content', 'mine');
  const { code, err } = await mini.run('build', '--content', 'mine', '--out', 'site', '--site', 'https://example.org');
  assert.equal(code, 0, err);
  assert.match(mini.read('site/index.html'), /No events yet\./);
  assert.match(mini.read('site/sources/index.html'), /No sources yet\./);
  assert.match(mini.read('site/search/index.html'), /No articles yet\./);
  assert.ok(existsSync(mini.path('site/method/index.html')) && existsSync(mini.path('site/404.html')));
});
