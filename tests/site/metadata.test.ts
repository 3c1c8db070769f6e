import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pagesOf } from './site-pages.ts';
import { BASE, makeSmallSite } from './small-site.ts';

/** Where the site says it stands. */
const HOME = `https://millbrook.example${BASE}`;

interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

interface Page {
  readonly path: string;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly things: readonly Thing[];
  /** Where its links lead. */
  readonly anchors: readonly string[];
  /** The `title` of every element that carries a citation. */
  readonly contextObjects: readonly string[];
}

let small: Awaited<ReturnType<typeof makeSmallSite>>;
let pages: Page[];
before(async () => {
  small = await makeSmallSite({ site: 'https://millbrook.example' });
  pages = pagesOf(small).map(readPage);
});
after(() => small.close());

function readPage(path: string): Page {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const metas = new Map<string, string[]>();
  const links: { rel: string; href: string }[] = [];
  const things: Thing[] = [];
  const anchors: string[] = [];
  const contextObjects: string[] = [];
  visit(unified().use(rehypeParse).parse(read(file)) as Root, 'element', (node: Element) => {
    const { name, property, content, rel, href, type, title, className } = node.properties;
    if (node.tagName === 'meta') {
      const key = String(property ?? name);
      metas.set(key, [...(metas.get(key) ?? []), String(content)]);
    }
    if (node.tagName === 'link') links.push({ rel: [rel].flat().join(' '), href: String(href) });
    if (node.tagName === 'a') anchors.push(String(href));
    if ([className].flat().includes('Z3988')) contextObjects.push(String(title));
    const [child] = node.children;
    if (type === 'application/ld+json' && child?.type === 'text') {
      things.push(...(JSON.parse(child.value) as { '@graph': Thing[] })['@graph']);
    }
  });
  return { path, metas, links, things, anchors, contextObjects };
}

function read(file: string): string {
  return readFileSync(join(small.folder, file), 'utf8');
}

/** Whether the build made what a whole address of the site leads to. */
function exists(address: string): boolean {
  if (!address.startsWith(HOME)) return false;
  const path = new URL(address).pathname.slice(BASE.length);
  return existsSync(join(small.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}

const isArticle = ({ path }: Page) => path.startsWith('articles/');
const isThere = ({ path }: Page) => path !== '404.html';
const hrefs = ({ links }: Page, rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);

/** Fails with the pages for which `isRight` does not hold. */
function assertEvery(which: (page: Page) => boolean, isRight: (page: Page) => boolean): void {
  const chosen = pages.filter(which);
  assert.ok(chosen.length > 1);
  assert.deepEqual(
    chosen.filter((page) => !isRight(page)).map(({ path }) => path),
    [],
  );
}

test('every page names its own address, and the page for what is not there names none', () => {
  assertEvery(isThere, (page) => hrefs(page, 'canonical').join() === HOME + page.path);
  assertEvery(isThere, ({ metas, path }) => metas.get('og:url')?.join() === HOME + path);
  const missing = pages.find((page) => !isThere(page));
  assert.deepEqual(
    [missing?.links.filter(({ rel }) => rel === 'canonical'), missing?.metas.get('og:url')],
    [[], undefined],
  );
});

test('every page has title, type, site and language for those who share it, each once', () => {
  for (const key of ['og:title', 'og:type', 'og:site_name', 'og:locale', 'og:description', 'description']) {
    assertEvery(
      () => true,
      ({ metas }) => metas.get(key)?.length === 1 && metas.get(key)?.[0] !== '',
    );
  }
  assertEvery(
    () => true,
    (page) => page.metas.get('og:type')?.[0] === (isArticle(page) ? 'article' : 'website'),
  );
});

test('no two events, sources or articles of different sources have the same description', () => {
  const own = pages.filter(
    ({ path }) => /^(?:events|sources|articles)\/.+/.test(path) && !path.includes('argus-later'),
  );
  const descriptions = own.map(({ metas }) => metas.get('description')?.[0]);
  assert.ok(descriptions.length > 8);
  assert.equal(new Set(descriptions).size, descriptions.length);
});

test('every page says what it is in JSON-LD, with breadcrumbs from the home page to itself', () => {
  assertEvery(isThere, ({ things }) => things.length > 0);
  assertEvery(
    (page) => isThere(page) && page.path !== '',
    ({ things, path }) => {
      const [crumbs] = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
      const items = crumbs?.['itemListElement'] as { item: string }[];
      return items[0]?.item === HOME && items.at(-1)?.item === HOME + path && items.every(({ item }) => exists(item));
    },
  );
});

test('an article is a news article with a headline and a date, for Zotero a newspaper article', () => {
  assertEvery(isArticle, ({ things }) => {
    const [news] = things.filter((thing) => thing['@type'] === 'NewsArticle');
    return /^Bridge opens/.test(String(news?.['headline'])) && /^2031-03-0[45]$/.test(String(news?.['datePublished']));
  });
  assertEvery(isArticle, ({ metas }) => metas.get('DC.type')?.join() === 'newsItem');
  for (const field of ['title', 'date', 'source', 'publisher', 'language', 'identifier']) {
    assertEvery(isArticle, ({ metas }) => metas.get(`DC.${field}`)?.length === 1);
  }
  assertEvery(isArticle, (page) => hrefs(page, 'schema.DC').length === 1);
});

test('an event is a collection about it, with all its articles', () => {
  const [page] = pages.filter(({ path }) => path === 'events/bridge/');
  const [collection] = (page?.things ?? []).filter((thing) => thing['@type'] === 'CollectionPage');
  const list = collection?.['mainEntity'] as { itemListElement: { url: string }[] };
  assert.deepEqual(
    list.itemListElement.map(({ url }) => url).sort(),
    pages.filter(isArticle).map(({ path }) => HOME + path),
  );
});

test('the sitemap lists the pages that search engines may list, and no others', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const indexable = pages.filter((page) => isThere(page) && !/noindex/.test(page.metas.get('robots')?.join() ?? ''));
  assert.deepEqual(listed.toSorted(), indexable.map(({ path }) => HOME + path).sort());
  assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${HOME}sitemap.xml$`, 'm'));
});

test('every page leads to the site’s feeds, and those of a source and of an event to their own', () => {
  const feedsIn = (path: string) => ['rss.xml', 'atom.xml', 'feed.json'].map((name) => HOME + path + name).join();
  assertEvery(
    () => true,
    (page) => hrefs(page, 'alternate').slice(0, 3).join() === feedsIn(''),
  );
  assertEvery(
    ({ path }) => /^sources\/.+|^events\/[^/]+\/$/.test(path),
    (page) => hrefs(page, 'alternate').slice(3).join() === feedsIn(page.path),
  );
  assertEvery(
    () => true,
    (page) => hrefs(page, 'alternate').every(exists),
  );
});

test('RSS, Atom and JSON Feed hold the same entries, and each leads to a page', () => {
  const folders = globSync('**/rss.xml', { cwd: small.folder }).map((file) => file.replace(/rss\.xml$/, ''));
  assert.equal(folders.length, 1 + 1 + 3);
  for (const folder of folders) {
    const rss = parseRssFeed(read(`${folder}rss.xml`)).items ?? [];
    const atom = parseAtomFeed(read(`${folder}atom.xml`)).entries ?? [];
    const json = parseJsonFeed(read(`${folder}feed.json`)).items ?? [];
    const ofAtom = atom.map(({ id, title, summary }) => [id, title?.value, summary?.value]);
    assert.deepEqual(
      rss.map(({ guid, title, description }) => [guid?.value, title, textOf(description)]),
      ofAtom,
    );
    assert.deepEqual(
      json.map(({ id, title, content_text: text }) => [id, title, text]),
      ofAtom,
    );
    assert.ok(rss.length > 0 && rss.every(({ link }) => exists(link ?? '')), folder);
  }
});

test('the list of all feeds names those of every source, and each exists', () => {
  const outlines = parseOpml(read('opml.xml')).body?.outlines ?? [];
  assert.deepEqual(
    outlines.map(({ text, xmlUrl }) => [text, xmlUrl]),
    [
      ['Écho Millbrook', `${HOME}sources/echo/rss.xml`],
      ['Millbrook Argus', `${HOME}sources/argus/rss.xml`],
      ['Post of Millbrook', `${HOME}sources/post/rss.xml`],
    ],
  );
  assert.ok(outlines.every(({ xmlUrl, htmlUrl }) => exists(xmlUrl ?? '') && exists(htmlUrl ?? '')));
  assert.ok(pages.find(({ path }) => path === 'sources/')?.anchors.includes(`${BASE}opml.xml`));
});

test('every page names one picture for those who share it, which has the size that is said', () => {
  const one = (page: Page, key: string) => page.metas.get(key)?.join();
  assertEvery(
    () => true,
    (page) => one(page, 'og:image') === `${HOME}share.png`,
  );
  const bytes = readFileSync(join(small.folder, 'share.png'));
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(bytes.length < 300_000);
  assertEvery(
    () => true,
    (page) =>
      one(page, 'og:image:width') === String(bytes.readUInt32BE(16)) &&
      one(page, 'og:image:height') === String(bytes.readUInt32BE(20)) &&
      one(page, 'og:image:alt') !== '',
  );
});

test('an event’s page has one context object for each of its articles, with a title and an address that exists', () => {
  const [page] = pages.filter(({ path }) => path === 'events/bridge/');
  const objects = (page?.contextObjects ?? []).map((text) => new URLSearchParams(text));
  assert.equal(objects.length, pages.filter(isArticle).length);
  for (const object of objects) {
    assert.match(object.get('rft.title') ?? '', /^Bridge opens to/);
    assert.ok(exists(object.get('rft.identifier') ?? ''));
  }
  assert.equal(pages.filter(({ contextObjects }) => contextObjects.length > 0).length, 1);
});

/** The text of a description, which is markup in RSS. */
function textOf(html = ''): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test('an event’s citations are those of its articles', () => {
  const names = pages.filter(isArticle).map(({ path }) => path);
  for (const ending of ['bib', 'ris']) {
    const all = read(`events/bridge/cite.${ending}`);
    for (const path of names) assert.ok(all.includes(read(`${path}cite.${ending}`)), `${path} ${ending}`);
  }
  const items = (file: string) => JSON.parse(read(file)) as { URL: string }[];
  assert.deepEqual(
    items('events/bridge/cite.csl.json')
      .map(({ URL: url }) => url)
      .sort(),
    names.map((path) => HOME + path),
  );
});

test('no eight words of a body that may only be linked, or lie behind an excerpt, are in any file', () => {
  const hidden = ['post', 'echo'].flatMap(hiddenWindows);
  assert.ok(hidden.length > 60);
  const files = readdirSync(small.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(small.folder, file)).isFile(),
  );
  const leaks = files.filter((file) => {
    const words = wordsOf(read(file)).join(' ');
    return hidden.some((window) => words.includes(window));
  });
  assert.deepEqual(
    leaks.map((file) => file.split(sep).join('/')),
    [],
  );
});

/** Every run of eight words of a capture that holds its secret word; without it, other captures have the same. */
function hiddenWindows(name: string): string[] {
  const [, ...paragraphs] = readFileSync(join(small.content, 'captures', 'bridge', `${name}.txt`), 'utf8').split(
    '\n\n',
  );
  const words = wordsOf(paragraphs.join(' '));
  return words
    .slice(0, -7)
    .map((_, index) => words.slice(index, index + 8).join(' '))
    .filter((window) => window.includes(`${name}hidden`));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
