import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { edition, plainEnvironment, start } from './run-command.ts';

const RUN = join(import.meta.dirname, '..', '..', 'scripts', 'run.mjs');
const COMMANDS = ['start', 'build', 'dev', 'new', 'normalise', 'compare', 'schemas', 'eval', 'bench', 'test', 'format'];

for (const name of COMMANDS) {
  test(`${name} --help shows two examples, on stdout`, async (t) => {
    const { code, out, err } = await edition(t).run(name, '--help');
    assert.deepEqual([code, err], [0, '']);
    const [, examples = ''] = out.split('Examples:\n');
    assert.ok(examples.trimEnd().split('\n').length >= 2, out);
  });
}

test('--version prints the version of the project', async (t) => {
  const { code, out } = await edition(t).run('build', '--version');
  assert.equal(code, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});

test('an unknown option ends with 2 and suggests the right one', async (t) => {
  const { code, out, err } = await edition(t).run('normalise', '--chek');
  assert.deepEqual(
    [code, out, err],
    [
      2,
      '',
      "error: unknown option '--chek'\n(Did you mean --check?)\n(npm run normalise -- --help lists the options)\n",
    ],
  );
});

test('an argument too many ends with 2', async (t) => {
  const { code, err } = await edition(t).run('build', 'content');
  assert.equal(code, 2);
  assert.match(err, /too many arguments/);
});

test('a port that is none ends with 2', async (t) => {
  const { code, err } = await edition(t).run('start', '--port', '99999');
  assert.equal(code, 2);
  assert.match(err, /expected a number from 1 to 65535/);
});

test('an unknown command ends with 2 and lists the commands', async (t) => {
  const { code, err } = await edition(t).run('biuld');
  assert.deepEqual([code, err], [2, `There is no command "biuld"; npm run knows ${COMMANDS.join(', ')}.\n`]);
});

test('compare --suggest names the event that was meant, and goes with no other way to run', async (t) => {
  const here = edition(t);
  const unknown = await here.run('compare', '--suggest', 'bridge-closed');
  assert.deepEqual([unknown.code, unknown.out], [2, '']);
  assert.match(unknown.err, /There is no event bridge-closed\n.*--suggest bridge-closes\n/);
  const both = await here.run('compare', '--suggest', '--check');
  assert.deepEqual([both.code, both.out], [2, '']);
  assert.match(both.err, /does not go with --check/);
});

test('compare --suggest twice prints the same rows and writes nothing', async (t) => {
  const here = edition(t);
  const [first, second] = [await here.run('compare', '--suggest'), await here.run('compare', '--suggest')];
  assert.deepEqual([first.code, first.out], [0, second.out]);
  assert.match(first.out, /^# content\/events\/bridge-closes\.yaml: /);
});

test('a command keeps what it compiled, and runs the same where that is damaged', async (t) => {
  const { NODE_COMPILE_CACHE: _, ...env } = plainEnvironment();
  const run = () => start(edition(t).folder, 'compare', ['--help'], env).ended;
  const compiled = join(RUN, '..', '..', '.cache', 'compiled');
  rmSync(compiled, { recursive: true, force: true });
  const first = await run();
  const kept = globSync(`${compiled}/**/*`, { withFileTypes: true }).filter((one) => one.isFile());
  assert.ok(kept.length > 50, `${kept.length} modules`);
  for (const { parentPath, name } of kept) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, Math.floor(bytes.length / 2)));
  }
  const second = await run();
  assert.deepEqual([second.code, second.out, second.err], [0, first.out, '']);
});

test('an older Node is refused in one sentence', () => {
  const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', older, RUN, 'build'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(
    stderr,
    'Synoptic brings its own Node 24, and this is Node 20.20.2: run `npm ci` (without --ignore-scripts), then `npm run …` instead of `node …`.\n',
  );
});

test('colours are printed where they are asked for, and nowhere else', async (t) => {
  const mini = edition(t);
  const errorWith = async (env: NodeJS.ProcessEnv) =>
    (await start(mini.folder, 'normalise', ['--content', 'nowhere'], { ...plainEnvironment(), ...env }).ended).err;
  assert.ok(!(await errorWith({})).includes('\u001b'), 'not on a terminal');
  assert.ok((await errorWith({ FORCE_COLOR: '1' })).includes('\u001b[31merror'), 'FORCE_COLOR');
  assert.ok(!(await errorWith({ NO_COLOR: '1' })).includes('\u001b'), 'NO_COLOR');
});

const WRONG: readonly (readonly [line: string, code: number, err: RegExp])[] = [
  ['build --content afile', 3, /^error: afile is a file, and a folder is needed\n {2}→ It holds site\.yaml/],
  ['build --content nowhere', 3, /^error: There is no folder nowhere\n {2}→ It holds site\.yaml/],
  [
    'build --content empty',
    3,
    /^empty\/site\.yaml: The file is missing\n {2}→ Name another content folder .*title, desc/,
  ],
  ['build --out afile', 2, /^error: The site cannot be written to afile: It is a file\n {2}→ Name another folder/],
  ['compare --content afile', 3, /^error: afile is a file, and a folder is needed\n {2}→ /],
  ['normalise --from empty --out new', 0, /^error: There is no file in empty\n {2}→ Put reports there/],
  ['normalise --from content --out afile', 2, /^error: --out afile is a file\n {2}→ Name a folder/],
  ['normalise --from content', 2, /^error: --from and --out need each other\n {2}→ For example/],
];

for (const [line, code, err] of WRONG)
  test(`${line} ends with ${code} and says what is wrong and what to do`, async (t) => {
    const mini = edition(t);
    mini.write('afile', 'x');
    mini.write('empty/.keep', '');
    const ran = await mini.run(...(line.split(' ') as [string, ...string[]]));
    assert.equal(ran.code, code, ran.err);
    assert.match(ran.err, err);
  });

test('a letter that is no UTF-8 is named with its place, in a sidecar and in the record of a source', async (t) => {
  const mini = edition(t);
  const latin = (text: string) => Buffer.from(text, 'latin1');
  mini.write('content/captures/bridge-closes/valley-echo.yaml', latin('source: valley-echo\n# Caf\xe9\n'));
  mini.write('content/sources/harbour-post.yaml', latin('name: Caf\xe9\n'));
  const { code, err } = await mini.run('normalise');
  assert.equal(code, 1);
  assert.match(
    err,
    /valley-echo\.yaml:2:6: This is not UTF-8: a letter cannot be read\n(?:.*\n){2} {2}→ Save the file again/,
  );
  assert.match(err, /harbour-post\.yaml:1:10: This is not UTF-8/);
});

test('a file that stands where a folder of ours is made is named', async (t) => {
  const mini = edition(t);
  mini.write('content/comparisons', 'x');
  const { code, err } = await mini.run('compare');
  assert.equal(code, 3);
  assert.match(
    err,
    /^error: Nothing was done: content\/comparisons is a file, and a folder is needed there\n {2}→ Move/m,
  );
});
