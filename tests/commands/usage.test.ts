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
