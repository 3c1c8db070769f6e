import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { digests } from './digest.ts';
import { type Edition, edition, plainEnvironment, start } from './run-command.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const onWindows = process.platform === 'win32' && 'Windows has no umask';

let plain: Readonly<Record<string, string>>;
before(async (t) => {
  plain = await built(edition(t as Parameters<typeof edition>[0]), {});
});

async function built(mini: Edition, env: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const { code, err } = await start(mini.folder, 'build', ['--out', 'site'], { ...plainEnvironment(), ...env }).ended;
  assert.equal(code, 0, err);
  return digests(mini.path('site'));
}

test('the site is the same, byte for byte, in another place, time zone, locale and order of files', {
  skip: onWindows,
}, async (t) => {
  const mini = edition(t);
  // Written anew from last to first, so that a folder lists them in another order where it keeps that of writing.
  const captures = mini.path('content', 'captures', 'bridge-closes');
  renameSync(captures, `${captures}-aside`);
  mkdirSync(captures);
  for (const name of readdirSync(`${captures}-aside`).sort().reverse())
    cpSync(join(`${captures}-aside`, name), join(captures, name));
  rmSync(`${captures}-aside`, { recursive: true });
  const other = mini.path('ein anderer Ördner mit ü');
  mkdirSync(other);
  renameSync(mini.path('content'), join(other, 'content'));
  const env = { ...plainEnvironment(), TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: other };
  const mask = process.umask(0o077);
  const running = start(other, 'build', ['--out', 'site ü'], env);
  process.umask(mask);
  const { code, err } = await running.ended;
  assert.equal(code, 0, err);
  assert.deepEqual(digests(join(other, 'site ü')), plain);
});

test('the site is the same, byte for byte, on another day', async (t) => {
  if (spawnSync('faketime', ['--version']).status !== 0) return t.skip('faketime is not installed');
  const mini = edition(t);
  const program = [process.execPath, join(PROJECT, 'scripts', 'run.mjs'), 'build', '--out', 'site'];
  execFileSync('faketime', ['-f', '@2038-02-28 23:59:58', ...program], {
    cwd: mini.folder,
    env: plainEnvironment(),
    stdio: 'pipe',
  });
  assert.deepEqual(digests(mini.path('site')), plain);
});

/** A copy of the project of its own, whose code a test may change; it shares the packages. */
function projectCopy(mini: Edition): void {
  const copy = mini.path('project ü');
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

const EDITS: readonly (readonly [what: string, edit: (mini: Edition) => void])[] = [
  [
    'the record of a source',
    (mini) =>
      replace(
        mini,
        'content/sources/valley-echo.yaml',
        'name: Valley Echo',
        'name: Echo of the Valley\naliases: [Valley Echo]',
      ),
  ],
  ['a sidecar', (mini) => replace(mini, 'content/captures/bridge-closes/valley-echo.yaml', '2023-03-15', '2023-03-16')],
  [
    'the code of a step',
    (mini) => replace(mini, 'project ü/src/normalise/steps/headline.ts', "name: 'headline'", "name: 'heading'"),
  ],
  ['a style', (mini) => replace(mini, 'project ü/src/styles/base.css', '}', '}\n.edited { margin: 3px }')],
  ['a page', (mini) => replace(mini, 'project ü/src/view/copy.ts', "'Search'", "'Look for'")],
  [
    'nothing but a deleted article',
    (mini) => {
      mini.remove('content/captures/bridge-closes/valley-echo.txt');
      mini.remove('content/captures/bridge-closes/valley-echo.yaml');
    },
  ],
];

function replace(mini: Edition, path: string, from: string, to: string): void {
  const text = mini.read(path);
  assert.ok(text.includes(from), `${path} holds ${from}`);
  mini.write(
    path,
    text.replace(from, () => to),
  );
}

/** Builds with the copied project, in the same place every time. */
function make(mini: Edition): Readonly<Record<string, string>> {
  const args = [mini.path('project ü', 'scripts', 'run.mjs'), 'build', '--out', 'site', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: mini.folder,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return digests(mini.path('site'));
}

/** What a build leaves behind, and what it could find there the next time. */
const MADE = ['site', 'content/articles', 'content/receipts', 'project ü/.cache', 'project ü/.astro'];

let copied: Edition;
before((t) => {
  copied = edition(t as Parameters<typeof edition>[0]);
  projectCopy(copied);
});

test('a copy of the project in another place builds the same site, byte for byte', () => {
  assert.deepEqual(make(copied), plain);
});

// Each edit comes on top of those before it; the clean build of one has warmed the caches for the next.
for (const [what, edit] of EDITS) {
  test(`a build after an edit of ${what} equals a clean build, byte for byte`, () => {
    const earlier = digests(copied.path('site'));
    edit(copied);
    const warm = make(copied);
    for (const made of MADE) rmSync(copied.path(made), { recursive: true, force: true });
    assert.deepEqual(warm, make(copied));
    assert.notDeepEqual(warm, earlier);
  });
}
