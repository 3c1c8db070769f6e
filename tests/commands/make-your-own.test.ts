import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { walkOf, wordsOf } from './readme-walk.ts';
import { Edition, type Ran, start } from './run-command.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const REPORTS = join(PROJECT, 'tests', 'fixtures', 'new-event');
const WALK = walkOf('## Make your own');
const SHARED = walkOf('## What they share');
const TAKE_DOWN = walkOf('### Take a report off the site');

const root = mkdtempSync(join(tmpdir(), 'own-'));
const own = new Edition(join(root, 'project'));
const outlets = readdirSync(REPORTS).map((name) => name.replace('.txt', ''));
const slugs = outlets.map((name) => name.toLowerCase().replaceAll(' ', '-'));

/** A clone of the project as far as the walk touches it, and the reader’s reports beside it. */
before(() => {
  mkdirSync(own.folder);
  cpSync(join(PROJECT, 'content'), own.path('content'), { recursive: true });
  cpSync(REPORTS, join(root, 'reports'), { recursive: true });
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', own.folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'clone');
});
after(() => rmSync(root, { recursive: true, force: true }));

/** Does what a shell would do with one of the README’s commands. */
async function type(line: string): Promise<Ran> {
  const [program, ...words] = wordsOf(line);
  if (program === 'rm') {
    for (const file of globSync(words, { cwd: own.folder })) rmSync(own.path(file));
    return { code: 0, out: '', err: '' };
  }
  assert.equal(program, 'npm', line);
  const [name = '', ...options] =
    words[0] === 'run' ? words.slice(1).filter((word, at) => word !== '--' || at > 1) : words;
  const running = start(own.folder, name, options);
  if (name === 'start') {
    await running.says('http://localhost:');
    running.kill('SIGINT');
  }
  return running.ended;
}

/** Writes the lines of one of the README’s blocks into their file. */
function edit({ file, yaml }: (typeof WALK.edits)[number]): void {
  const document = parseDocument(own.read(file));
  for (const [key, value] of Object.entries(parse(yaml) as object)) document.set(key, document.createNode(value));
  writeFileSync(own.path(file), String(document));
}

/** The text of a page, without its markup. */
const page = (path: string) =>
  readFileSync(own.path('dist', path, 'index.html'), 'utf8')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '');

test('the README’s walk has at most four commands, from the set-up to the preview', () => {
  const commands = WALK.commands.filter((line) => !TAKE_DOWN.commands.includes(line));
  assert.equal(commands[0], 'npm ci');
  assert.equal(commands.at(-1), 'npm start');
  assert.ok(commands.length <= 4, commands.join('\n'));
});

test('the README’s commands lead from the example to a site of eight reports, each under its own outlet', async () => {
  for (const line of WALK.commands.slice(1, 4)) {
    const { code, err } = await type(line);
    assert.equal(code, 0, `${line}\n${err}`);
  }
  assert.deepEqual(readdirSync(own.path('dist/articles')), ['sea-wall-vote']);
  assert.deepEqual(readdirSync(own.path('dist/articles/sea-wall-vote')).sort(), slugs);
  for (const [index, slug] of slugs.entries()) {
    assert.ok(page(`articles/sea-wall-vote/${slug}`).includes(outlets[index] ?? ''), slug);
    assert.ok(existsSync(own.path('dist/sources', slug, 'index.html')), slug);
  }
  const event = page('events/sea-wall-vote');
  for (const words of ['Kesterhaven votes for a higher sea wall', ...outlets]) assert.ok(event.includes(words), words);
});

test('captures are the reports, byte for byte', () => {
  for (const [index, slug] of slugs.entries()) {
    const copy = readFileSync(own.path('content/captures/sea-wall-vote', `${slug}.txt`));
    assert.ok(copy.equals(readFileSync(join(REPORTS, `${outlets[index]}.txt`))), slug);
  }
});

test('nothing of the example is left on the site', () => {
  const records = globSync('sources/*.yaml', { cwd: join(PROJECT, 'content') });
  const names = records.map((file) =>
    String((parse(readFileSync(join(PROJECT, 'content', file), 'utf8')) as { name: string }).name),
  );
  assert.ok(names.length > 2);
  const texts = globSync('**/*.{html,json,xml}', { cwd: own.path('dist') }).map((file) => own.read('dist', file));
  assert.deepEqual(
    names.filter((name) => texts.some((text) => text.includes(name))),
    [],
  );
});

test('the README’s edits give the site its name, an outlet its full text, and a correction that is shown as the editor’s', async () => {
  assert.equal(WALK.edits.length, 3);
  WALK.edits.forEach(edit);
  const { code, err } = await type('npm run build');
  assert.equal(code, 0, err);
  assert.match(page(''), /The Kesterhaven Papers is published by The Kesterhaven Reading Society/);
  assert.ok(page('articles/sea-wall-vote/valley-echo').includes('One was absent'));
  const corrected = page('articles/sea-wall-vote/coast-radio');
  assert.match(corrected, /after a debate of four hours/);
  assert.match(corrected, /The station corrected itself on 6 November/);
});

test('the README’s alias row makes one name of two', async () => {
  assert.equal(SHARED.edits.length, 1);
  SHARED.edits.forEach(edit);
  const { code, err } = await type('npm run compare');
  assert.equal(code, 0, err);
  const { names } = JSON.parse(own.read('content/comparisons/sea-wall-vote.json')) as {
    names: { kind: string; variants: { text: string }[] }[];
  };
  const board = names.find(({ variants }) => variants.some(({ text }) => text === 'Sea Defence Board'));
  assert.equal(board?.kind, 'organisation');
  assert.ok(board.variants.some(({ text }) => text === 'Board of Sea Defences'));
});

test('the README’s take-down is one line, after which no file of the site has a sentence of the report', async () => {
  assert.equal(TAKE_DOWN.commands.length, 1);
  for (const line of TAKE_DOWN.commands[0]?.split(' && ') ?? []) {
    const { code, err } = await type(line);
    assert.equal(code, 0, `${line}\n${err}`);
  }
  assert.ok(!existsSync(own.path('dist/articles/sea-wall-vote/saltmarsh-weekly')));
  const files = globSync('**/*', { cwd: own.path('dist'), withFileTypes: true }).filter((entry) => entry.isFile());
  const telling = files.filter((entry) =>
    readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('a metre deep in water'),
  );
  assert.deepEqual(telling, []);
  assert.ok(existsSync(own.path('dist/articles/sea-wall-vote/valley-echo/index.html')));
});
