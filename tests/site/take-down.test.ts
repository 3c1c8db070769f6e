import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { digests } from '../commands/digest.ts';
import { BASE, makeSmallSite } from './small-site.ts';

const SITE = 'https://millbrook.example';

test('a report that is deleted leaves no trace in any page, index, feed, list or citation, and the site is that of a clean build', async (t) => {
  const { content, folder, close } = await makeSmallSite({ site: SITE });
  t.after(close);
  const telling = () =>
    globSync('**/*.*', { cwd: folder }).filter((file) =>
      /bridge[/:]echo|Bridge opens to echo|Echoshown/.test(readFileSync(join(folder, file), 'utf8')),
    );
  const before = telling().map((file) => file.replaceAll('\\', '/'));
  const outputs = [
    'articles/bridge/echo/cite.ris',
    'events/bridge/cite.bib',
    'events/bridge/feed.json',
    'events/bridge/index.html',
    'search-index.json',
    'sitemap.xml',
    'sources/echo/rss.xml',
  ];
  for (const file of outputs) assert.ok(before.includes(file), `the control: ${file} tells of it`);
  for (const ending of ['txt', 'yaml']) rmSync(join(content, `captures/bridge/echo.${ending}`));
  const build = () => makeSite({ content, out: folder, base: BASE, site: SITE }, messages({ quiet: true }));
  await build();
  assert.deepEqual(telling(), []);
  assert.ok(!existsSync(join(folder, 'sources/echo/feed.json')));
  assert.ok(!existsSync(join(content, 'articles/bridge/echo.md')));
  const warm = digests(folder);
  for (const made of ['articles', 'receipts', 'comparisons'])
    rmSync(join(content, made), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
  await build();
  assert.deepEqual(digests(folder), warm);
});
