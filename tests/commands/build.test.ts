import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Edition, edition } from './run-command.ts';

const SIDECAR = 'content/captures/bridge-closes/valley-echo.yaml';
const ARTICLE = 'site/articles/bridge-closes/valley-echo/index.html';

/** Everything beside the content: the output and whatever a build left there. */
const leftIn = (mini: Edition) => readdirSync(mini.folder).filter((name) => name !== 'content');

test('build makes a site, then replaces it without an article that has problems, and --json prints one object', async (t) => {
  const mini = edition(t);
  const first = await mini.run('build', '--out', 'site');
  assert.deepEqual([first.code, first.out], [0, ''], first.err);
  assert.ok(existsSync(mini.path(ARTICLE)));
  mini.write(SIDECAR, 'source: valley-echo\npublished: yesterday\n');
  const second = await mini.run('build', '--out', 'site', '--json');
  assert.equal(second.code, 1, second.err);
  assert.match(second.err, /valley-echo\.yaml:2:12: “published”: expected YYYY-MM-DD/);
  assert.equal((JSON.parse(second.out) as { articles: number }).articles, 1);
  assert.ok(existsSync(mini.path('site/articles/bridge-closes/harbour-post/index.html')));
  assert.ok(!existsSync(mini.path(ARTICLE)));
  assert.deepEqual(leftIn(mini), ['site']);
  assert.ok(existsSync(mini.path('content/articles/bridge-closes/valley-echo.md')), 'its last good state stays');
  const files = readdirSync(mini.path('site'), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const telling = files.filter((file) =>
    readFileSync(join(file.parentPath, file.name), 'utf8').includes('at least six months'),
  );
  assert.deepEqual(telling, [], 'no page, search index or other file has its text');
});

test('a draft is not published, and the rest is built', async (t) => {
  const mini = edition(t);
  mini.write(SIDECAR, 'source: valley-echo\n');
  const { code, err } = await mini.run('build', '--out', 'site');
  assert.equal(code, 1, err);
  assert.match(err, /The article is a draft and is not published/);
  assert.ok(existsSync(mini.path('content/articles/bridge-closes/valley-echo.md')));
  assert.ok(!existsSync(mini.path(ARTICLE)));
  assert.ok(existsSync(mini.path('site/articles/bridge-closes/harbour-post/index.html')));
});

test('build leaves out a source and an event with problems, and the rest is built', async (t) => {
  const mini = edition(t);
  mini.write('content/sources/valley-echo.yaml', 'nome: Valley Echo\n');
  mini.write('content/events/flood.yaml', 'title: Flood\ndate: 2023-02-30\n');
  const { code, err } = await mini.run('build', '--out', 'site', '--base', '/news', '--site', 'https://example.org');
  assert.equal(code, 1, err);
  assert.match(err, /events\/flood\.yaml:2:7: “date”: expected a day that exists in the calendar/);
  assert.match(err, /valley-echo\.yaml:1:9: The record of the source valley-echo has problems/);
  assert.match(err, /^The site is in site, without 1 of 2 reports; 4 problems$/m);
  assert.match(
    mini.read('site/index.html'),
    /href="\/news\/articles\/bridge-closes\/harbour-post\/"|href="\/news\/events\/bridge-closes\/"/,
  );
});

test('an interrupted build ends with 130, leaves nothing behind and the previous site as it was', async (t) => {
  const mini = edition(t);
  mini.write('site/index.html', 'the previous site');
  mini.write('site/.synoptic', '');
  const build = mini.start('build', '--out', 'site');
  await build.says('building the site');
  build.kill('SIGINT');
  const { code } = await build.ended;
  assert.equal(code, 130);
  assert.deepEqual(leftIn(mini), ['site']);
  assert.equal(mini.read('site/index.html'), 'the previous site');
});

test('of two builds at once one is refused with 5, because they share the project', async (t) => {
  const mini = edition(t);
  const both = await Promise.all([mini.run('build', '--out', 'site'), mini.run('build', '--out', 'other')]);
  const [done, refused] = both.sort((a, b) => (a.code ?? 0) - (b.code ?? 0));
  assert.deepEqual([done?.code, refused?.code], [0, 5], both.map(({ err }) => err).join());
  assert.match(
    refused?.err ?? '',
    /^error: Process \d+ is already working on this project\n {2}→ Wait until it has finished/,
  );
  assert.equal(leftIn(mini).length, 1);
});

test('a build of an output that another process works on is refused with 5', async (t) => {
  const mini = edition(t);
  mini.write('.site.lock', `${process.pid}\n`);
  const { code, err } = await mini.run('build', '--out', 'site');
  assert.equal(code, 5);
  assert.match(err, new RegExp(`^error: Process ${process.pid} is already working on site\n.*delete \\.site\\.lock`));
  assert.deepEqual(leftIn(mini), ['.site.lock']);
});

test('build takes over the lock of a process that is gone', async (t) => {
  const mini = edition(t);
  mini.write('.site.lock', '999999999\n');
  mini.write('content/site.yaml', 'title: broken\n');
  const { code } = await mini.run('build', '--out', 'site');
  assert.equal(code, 3);
  assert.deepEqual(leftIn(mini), []);
});

test('a build that cannot begin leaves the previous site and ends with 3', async (t) => {
  const mini = edition(t);
  mini.write('site/index.html', 'the previous site');
  mini.write('site/.synoptic', '');
  mini.write('content/site.yaml', 'title: [\n');
  const { code, err } = await mini.run('build', '--out', 'site');
  assert.equal(code, 3);
  assert.match(err, /content\/site\.yaml:/);
  assert.equal(mini.read('site/index.html'), 'the previous site');
});

test('build refuses to replace a folder that is no site, or that holds the content', async (t) => {
  const mini = edition(t);
  mini.write('letters/aunt.txt', 'Dear aunt');
  for (const [out, why] of [
    ['letters', 'It holds files that no build has put there'],
    ['.', 'It holds content'],
    ['content/site', 'It lies in the content folder'],
  ] as const) {
    const { code, err } = await mini.run('build', '--out', out);
    assert.equal(code, 2);
    assert.ok(err.includes(`${why}\n  → Name another folder with --out`), err);
  }
  assert.equal(mini.read('letters/aunt.txt'), 'Dear aunt');
});

test('--site that is no address is a usage error', async (t) => {
  const { code, err } = await edition(t).run('build', '--site', 'example');
  assert.deepEqual([code, err], [2, 'error: --site example is no web address\n  → Write it as https://example.org\n']);
});

test('build --dry-run reports problems and writes nothing', async (t) => {
  const mini = edition(t);
  mini.write(SIDECAR, 'source: valley-echo\n');
  const { code, err } = await mini.run('build', '--dry-run', '--out', 'site');
  assert.equal(code, 1);
  assert.match(err, /Nothing was written; 1 problem\n$/);
  assert.deepEqual(
    [leftIn(mini), readdirSync(mini.path('content'))],
    [[], ['captures', 'events', 'site.yaml', 'sources']],
  );
});

test('start serves the site at the address that it prints, and Ctrl-C ends it with 0', async (t) => {
  const mini = edition(t);
  const server = mini.start('start', '--out', 'site', '--port', '4790');
  await server.says('http://localhost:');
  const home = await fetch('http://localhost:4790/');
  assert.equal(home.status, 200);
  assert.match(await home.text(), /The Small Edition/);
  server.kill('SIGINT');
  const { code, out } = await server.ended;
  assert.deepEqual([code, out], [0, 'http://localhost:4790/\n']);
});
