import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { headerRules } from './header-rules.ts';

function folderOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'header-rules-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const page = (policy: string) => `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">`;

test('headerRules() parts a folder whose pages state different policies, so that each has its own', (t) => {
  const folder = folderOf(t, {
    'a/index.html': page("default-src 'none'"),
    'a/b/index.html': page("default-src 'self'"),
    'a/c/d/index.html': page("default-src 'none'"),
    'a/data.json': '{}',
  });
  const rules = headerRules(folder).map(({ path, isFolder, headers }) => [
    path,
    isFolder,
    headers['Content-Security-Policy']?.split(';')[0],
  ]);
  assert.deepEqual(rules, [
    ['a/b/', true, "default-src 'self'"],
    ['a/c/', true, "default-src 'none'"],
    ['a/data.json', false, undefined],
    ['a/', false, "default-src 'none'"],
    ['a/index.html', false, "default-src 'none'"],
  ]);
});

test('headerRules() fails on a page that states no policy', (t) => {
  const folder = folderOf(t, { 'index.html': '<!doctype html><title>Bare</title>' });
  assert.throws(() => headerRules(folder), /index\.html states no security policy/);
});

test('headerRules() keeps what is beside a page that is not to be listed from being listed too', (t) => {
  const copied = `${page("default-src 'none'")}<meta name="robots" content="noindex, follow">`;
  const folder = folderOf(t, {
    'index.html': page("default-src 'none'"),
    'articles/a/index.html': copied,
    'articles/a/cite.bib': '@article{}',
    'events/a/index.html': page("default-src 'none'"),
    'search-index.json': '{}',
  });
  assert.deepEqual(
    headerRules(folder).flatMap(({ path, headers }) =>
      headers['X-Robots-Tag'] === undefined ? [] : [[path, headers['X-Robots-Tag']]],
    ),
    [
      ['articles/', 'noindex, follow'],
      ['search-index.json', 'noindex'],
    ],
  );
});

test('headerRules() asks search engines not to list data, with one rule for each name however many events have it', (t) => {
  const events = ['a', 'b', 'c'].flatMap((event) => [
    [`events/${event}/index.html`, page("default-src 'none'")],
    [`events/${event}/comparison.json`, '{}'],
    [`events/${event}/dates.csv`, 'day'],
    [`events/${event}/places.geojson`, '{}'],
    [`events/${event}/cite.bib`, '@article{}'],
    [`events/${event}/fax/dates.csv`, 'day'],
  ]);
  const folder = folderOf(t, { ...Object.fromEntries(events), 'search-index.json': '{}', 'other.txt': '-' });
  const robots = headerRules(folder).map(({ path, headers, further }) => [
    path,
    headers['X-Robots-Tag'],
    further.map((one) => `${one.path} ${one.headers['X-Robots-Tag']}`),
  ]);
  assert.deepEqual(robots, [
    [
      'events/',
      undefined,
      [':a/:b/dates.csv noindex', ':a/comparison.json noindex', ':a/dates.csv noindex', ':a/places.geojson noindex'],
    ],
    ['other.txt', undefined, []],
    ['search-index.json', 'noindex', []],
  ]);
});

test('headerRules() has one rule for a folder of data, however many files of other names are in it', (t) => {
  const parts = ['texts-0', 'texts-1', 'words-0'].map((name) => [`search-index/${name}.json`, '[]']);
  const folder = folderOf(t, { ...Object.fromEntries(parts), 'mixed/a.json': '{}', 'mixed/b.txt': '-' });
  const rules = headerRules(folder).map(({ path, headers, further }) => [
    path,
    headers['X-Robots-Tag'],
    further.map((one) => one.path),
  ]);
  assert.deepEqual(rules, [
    ['mixed/', undefined, ['a.json']],
    ['search-index/', 'noindex', []],
  ]);
});

test('headerRules() reads on where an attribute in the head holds the letters that end it', (t) => {
  const odd = '<meta name="description" content="</head>"><meta name="robots" content="noindex">';
  const body = '</head><body><meta name="robots" content="all"></body>';
  const folder = folderOf(t, { 'index.html': `${page("default-src 'none'")}${odd}${body}` });
  assert.equal(headerRules(folder)[0]?.headers['X-Robots-Tag'], 'noindex');
});
