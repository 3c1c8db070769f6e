import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brokenLinks } from '../../scripts/site/check-links.ts';
import { makeSmallSite } from './small-site.ts';

const SITE = 'https://millbrook.example';

/** Whole addresses of the site in a file, whatever its format, without their anchors. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/https:\/\/millbrook\.example(\/[^\s"'<>()\\{}\]#]*)/g)].map(([, path = '']) => path);
}

for (const base of ['/', '/a/', '/a/b/']) {
  test(`at ${base} every link and anchor, and every whole address in every file, leads to what the build made`, async (t) => {
    const small = await makeSmallSite({ site: SITE, base });
    t.after(() => small.close());
    assert.deepEqual(brokenLinks(small.folder, { site: SITE, base }), []);
    const files = globSync('**/*.{html,xml,json,txt,bib,ris}', { cwd: small.folder });
    const found = files.flatMap((file) =>
      addressesIn(readFileSync(join(small.folder, file), 'utf8')).map((path) => ({ file, path })),
    );
    const isMade = (path: string) =>
      path.startsWith(base) &&
      existsSync(join(small.folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
    assert.deepEqual(
      found.filter(({ path }) => !isMade(decodeURIComponent(path))),
      [],
    );
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'opml.xml', 'sitemap.xml', 'robots.txt', 'llms.txt'])
      assert.ok(
        found.some((address) => address.file === file),
        `${file} names an address`,
      );
    for (const path of [
      '',
      'events/bridge/',
      'sources/argus/',
      'sources/',
      'opml.xml',
      'robots.txt',
      'llms.txt',
      'share.png',
    ])
      assert.equal((await fetch(small.address + path)).status, 200, path);
  });
}
