import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PROJECT_LOCK } from '../../scripts/site/lock.ts';
import { type Edition, edition, type Running } from './run-command.ts';

const HOME = 'http://localhost:4795/';
const EVENT = `${HOME}events/bridge-closes/`;
const RECORD = 'content/events/bridge-closes.yaml';
const CAPTURE = 'content/captures/bridge-closes/valley-echo.txt';
const SIDECAR = 'content/captures/bridge-closes/valley-echo.yaml';

let mini: Edition;
let server: Running;
before(async (t) => {
  mini = edition(t as Parameters<typeof edition>[0]);
  mini.write('content/events/flood.yaml', 'title: A flood in the valley\ndate: 2023-02-01\n');
  server = mini.start('dev', '--port', '4795');
  await server.says('http://localhost:');
});
after(() => server.kill('SIGKILL'));

/** Comes when the page tells what it must, and fails with what it tells instead. */
async function shows(address: string, expected: (text: string) => boolean): Promise<void> {
  let text = '';
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address);
    text = response.ok ? await response.text() : `status ${response.status}`;
    if (expected(text)) return;
    await setTimeout(100);
  }
  assert.fail(`${address} shows ${text.replace(/<style[\s\S]*?<\/style>/, '').slice(0, 2000)}`);
}

test('dev shows a capture that is changed while it runs', async () => {
  await shows(EVENT, (text) => text.includes('Valley Echo'));
  mini.write(
    CAPTURE,
    'A new headline for the bridge\n\nThe bridge stays shut until autumn, the council said on Friday.\n',
  );
  await shows(EVENT, (text) => text.includes('A new headline for the bridge'));
});

test('dev takes a report with a problem off the site, and shows it again once it is mended', async () => {
  const good = mini.read(SIDECAR);
  mini.write(SIDECAR, 'source: nobody\n');
  await server.says('There is no source nobody');
  await shows(EVENT, (text) => text.includes('Harbour Post') && !text.includes('Valley Echo'));
  mini.write(SIDECAR, good);
  await shows(EVENT, (text) => text.includes('Valley Echo'));
});

test('dev leaves out an event whose record has a problem, and every other page stays', async () => {
  const good = mini.read(RECORD);
  await shows(HOME, (text) => text.includes('A flood in the valley') && text.includes('bridge-closes'));
  mini.write(RECORD, 'titel: Bridge\n');
  await server.says('“titel” is not known here');
  await shows(HOME, (text) => text.includes('A flood in the valley') && !text.includes('bridge-closes'));
  await shows(EVENT, (text) => text === 'status 404');
  mini.write(RECORD, good);
  await shows(EVENT, (text) => text.includes('Harbour Post'));
});

test('dev keeps the last good pages while site.yaml cannot be read', async () => {
  const good = mini.read('content/site.yaml');
  mini.write('content/site.yaml', 'title: [\n');
  await server.says('site.yaml is needed first');
  await shows(HOME, (text) => text.includes('The Small Edition'));
  mini.write('content/site.yaml', good.replace('The Small Edition', 'The Mended Edition'));
  await shows(HOME, (text) => text.includes('The Mended Edition'));
});

test('a build of the project that dev serves is refused with 5', async () => {
  const { code, err } = await mini.run('build', '--out', 'site');
  assert.equal(code, 5);
  assert.match(err, new RegExp(`Process ${server.pid} is already working on this project\n {2}→ Wait .*, or end it`));
});

test('Ctrl-C ends dev with 0 and gives the project free', async () => {
  server.kill('SIGINT');
  assert.equal((await server.ended).code, 0);
  assert.ok(!existsSync(PROJECT_LOCK));
});

test('dev of a content folder that cannot be read ends with 3', async () => {
  mini.write('content/site.yaml', 'title: [\n');
  const { code, err } = await mini.run('dev');
  assert.equal(code, 3, err);
});
