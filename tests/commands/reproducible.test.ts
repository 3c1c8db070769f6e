import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { digests } from './digest.ts';
import { copyProject } from './project-copy.ts';
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
  ['a page', (mini) => replace(mini, 'project ü/src/view/copy/frame.ts', "'Search'", "'Look for'")],
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

/** What the last of these builds made. */
let last: Readonly<Record<string, string>> | undefined;

/** Builds with the copied project, in the same place every time. */
function make(mini: Edition): Readonly<Record<string, string>> {
  const args = [mini.path('project ü', 'scripts', 'run.mjs'), 'build', '--out', 'site', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: mini.folder,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  last = digests(mini.path('site'));
  return last;
}

/** What a build leaves behind, and what it could find there the next time. */
const MADE = [
  'site',
  'content/articles',
  'content/receipts',
  'content/comparisons',
  'project ü/.cache',
  'project ü/.astro',
];

let copied: Edition;
before((t) => {
  copied = edition(t as Parameters<typeof edition>[0]);
  copyProject(copied);
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

/** A damage to a file, by turns: a bit turned over, the second half gone, all gone, a folder in its place. */
function damage(path: string, kind: number, place: number): void {
  const bytes = readFileSync(path);
  const at = bytes.length === 0 ? 0 : place % bytes.length;
  if (kind === 3) {
    rmSync(path);
    mkdirSync(path);
  } else if (kind === 0 && bytes.length > 0) writeFileSync(path, bytes.with(at, (bytes[at] ?? 0) ^ 1));
  else writeFileSync(path, bytes.subarray(0, kind === 1 ? bytes.length / 2 : 0));
}

test('a build with damaged caches equals a clean build, byte for byte', () => {
  // The build before was clean, and has left its caches.
  const clean = last ?? make(copied);
  for (const seed of [1, 2]) {
    const next = randomNumbers(seed);
    // Comparisons are kept from build to build; a damaged one would be on the site.
    const caches = ['project ü/.cache', 'project ü/.astro'].flatMap((folder) => filesIn(copied.path(folder)));
    assert.ok(caches.length > 4, 'there is something to damage');
    for (const path of caches) damage(path, next() % 4, next());
    // What a build that was killed may have left there, with something else in it.
    copied.write('project ü/.cache/content/sources/ghost.yaml', 'name: Ghost\n');
    copied.write('project ü/.cache/content/site.yaml', 'title: Ghost\n');
    copied.write('project ü/.cache/site/ghost/index.html', '<p>Ghost');
    assert.deepEqual(make(copied), clean, `seed ${seed}`);
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The same numbers for the same seed (Park and Miller). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}
