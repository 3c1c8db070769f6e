import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { findNginx } from '../../scripts/testing/find-nginx.ts';
import { headersFor } from '../headers-for.ts';
import { edition } from './run-command.ts';
import { serveNginx } from './serve-nginx.ts';

const nginx = findNginx();
const BASE = '/news/of/brinmouth/';

const EXPECTED = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'strict-transport-security': 'max-age=31536000',
};

let folder: string;
let root: string;
let include: string;
before(async (t) => {
  const mini = edition(t as Parameters<typeof edition>[0]);
  root = mini.path('www');
  folder = mini.path('www', ...BASE.split('/').filter(Boolean));
  include = mini.path('site.nginx.conf');
  const { code, err } = await mini.run('build', '--out', folder, '--base', BASE, '--nginx', include);
  assert.equal(code, 0, err);
});

/** Address below the base of every file that is published, and its text. */
function published(): { path: string; text: string }[] {
  return globSync('**/*.*', { cwd: folder }).map((file) => ({
    path: BASE + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
}

/** Fails unless a response has all headers, and the policy that its page states. */
function assertHeaders(path: string, text: string, get: (name: string) => string | null | undefined): void {
  for (const [name, value] of Object.entries(EXPECTED)) assert.equal(get(name), value, `${path}: ${name}`);
  assert.match(get('permissions-policy') ?? '', /camera=\(\).*geolocation=\(\).*microphone=\(\)/, path);
  const isHashed = path.startsWith(`${BASE}_astro/`);
  assert.equal(get('cache-control'), isHashed ? 'public, max-age=31536000, immutable' : 'no-cache', path);
  const robots = path.startsWith(`${BASE}articles/`)
    ? 'noindex, follow'
    : /\.(?:csv|geojson|json)$/.test(path)
      ? 'noindex'
      : null;
  assert.equal(get('x-robots-tag') ?? null, robots, `${path}: X-Robots-Tag`);
  if (!/<html/.test(text)) return;
  const [, stated = 'none'] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  const policy = get('content-security-policy') ?? '';
  // One rule may serve pages with different styles: it allows those of all, and each page its own alone.
  const withoutStyles = (text: string) => text.replace(/style-src [^;]+/, 'style-src');
  assert.ok(withoutStyles(policy).startsWith(`${withoutStyles(stated)};`), `${path}: ${policy}`);
  for (const style of /style-src ([^;]+)/.exec(stated)?.[1]?.split(' ') ?? []) {
    assert.match(style, /^'sha256-/, path);
    assert.ok(policy.includes(style), `${path}: ${policy}`);
  }
  assert.doesNotMatch(/style-src ([^;]+)/.exec(policy)?.[1] ?? 'none', /unsafe|\*|self|https?:/, path);
  assert.ok(policy.endsWith("; frame-ancestors 'none'"), `${path}: ${policy}`);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/, path);
  assert.equal(policy.includes("script-src 'self'"), path === `${BASE}search/`, path);
}

test('_headers gives every file of the site its headers, and a page the policy that it states', () => {
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const files = published();
  assert.ok(files.length > 10);
  for (const { path, text: page } of files) {
    const headers = headersFor(text, path);
    assertHeaders(path, page, (name) => headers.get(name));
  }
});

test('_headers keeps the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  assert.ok(rules.length <= 100);
  const events = rules.filter((line) => line.startsWith(`${BASE}events/`) && !line.startsWith(`${BASE}events/:`));
  assert.deepEqual(events, [`${BASE}events/*`], 'rules must not grow with events');
  assert.ok(lines.every((line) => line.length <= 2000));
});

test('a build tells GitHub Pages to publish folders that begin with an underscore', () => {
  assert.equal(readFileSync(join(folder, '.nojekyll'), 'utf8'), '');
});

test('an nginx with the written configuration serves every file with its headers, and a page for what is missing', {
  skip: nginx === undefined && 'nginx is not installed, and cannot be installed here',
}, async (t) => {
  const origin = await serveNginx(t, nginx ?? '', root, include);
  for (const { path, text } of published()) {
    const response = await fetch(origin + path);
    assert.equal(response.status, 200, path);
    assert.equal(await response.text(), text, path);
    assertHeaders(path, text, (name) => response.headers.get(name));
  }
  const missing = await fetch(`${origin}${BASE}articles/nothing/`);
  assert.equal(missing.status, 404);
  assertHeaders(`${BASE}404.html`, await missing.text(), (name) => missing.headers.get(name));
  const bare = await fetch(`${origin}${BASE}search?q=a`, { redirect: 'manual' });
  assert.deepEqual([bare.status, bare.headers.get('location')], [301, `${BASE}search/?q=a`]);
  const split = await fetch(`${origin}${BASE}a%0d%0aSet-Cookie:%20x=1`, { redirect: 'manual' });
  assert.deepEqual([split.status, split.headers.get('set-cookie')], [404, null]);
  for (const hidden of ['_headers', '.synoptic', '.nojekyll'])
    assert.equal((await fetch(origin + BASE + hidden)).status, 404, hidden);
  assert.equal((await fetch(`${origin}${BASE}`)).headers.get('content-type'), 'text/html; charset=utf-8');
});

test('build refuses a base that is no path of a web site', async (t) => {
  const { code, err } = await edition(t).run('build', '--base', '/a b');
  assert.deepEqual([code, err], [2, 'error: --base /a b is no path of a web site\n  → Write it as /news\n']);
});

test('the workflow for GitHub Pages builds for the address and the folder that GitHub gives', () => {
  const file = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'pages.yml');
  const { jobs, permissions } = parse(readFileSync(file, 'utf8')) as {
    jobs: { publish: { steps: { run?: string; uses?: string }[] } };
    permissions: Record<string, string>;
  };
  assert.deepEqual(permissions, { contents: 'read', pages: 'write', 'id-token': 'write' });
  const commands = jobs.publish.steps.map(({ run, uses }) => run ?? uses ?? '');
  assert.ok(commands.some((line) => line.includes('npm run build -- --site "$ORIGIN" --base "$BASE"')));
});
