import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { headerRules } from '../../scripts/site/hosts/header-rules.ts';
import { nginxFile } from '../../scripts/site/hosts/nginx-file.ts';
import { type OpenSite, openSite } from '../open-site.ts';
import { hostilePayloads, RUNS_AT_ONCE } from './hostile-payloads.ts';
import { type HostileSite, makeHostileSite } from './hostile-site.ts';
import { publishedArticles, textsOf } from './published-articles.ts';
import { POLICY, type Visited, visitHostile, watched } from './visit-hostile.ts';

let open: OpenSite;
let hostile: HostileSite;
before(async () => {
  hostile = await makeHostileSite();
  open = await openSite();
});
after(async () => {
  hostile.remove();
  await open.close();
});

test('the control: texts taken for markup do run, and a policy of ours refuses them', async () => {
  const { page, seen } = await watched(open.browser);
  const policy = POLICY.exec(readFileSync(join(hostile.folder, 'index.html'), 'utf8'))?.[0] ?? '';
  let head = '';
  await page.route('**/control', (route) => route.fulfill({ contentType: 'text/html', body: head }));
  const firstSeen = async (body: string) => {
    head = body;
    seen.length = 0;
    await page.goto('http://127.0.0.1/control');
    while (seen.length === 0) await setTimeout(10);
    return seen.join();
  };
  for (const payload of RUNS_AT_ONCE) {
    assert.match(await firstSeen(`<!doctype html><meta charset=utf-8><div>${payload}</div>`), /^alert/, payload);
    const held = await firstSeen(`<!doctype html><meta charset=utf-8>${policy}<div>${payload}</div>`);
    assert.match(held, / refused /, payload);
    assert.doesNotMatch(held, /alert on/, payload);
  }
  await page.context().close();
});

const visits = new Map<boolean, Promise<Visited>>();

/** Every page of the hostile site, visited once with its policy and once without any. */
function visited(withPolicy: boolean): Promise<Visited> {
  const visiting = visits.get(withPolicy) ?? visitHostile(open.browser, hostile.folder, withPolicy);
  visits.set(withPolicy, visiting);
  return visiting;
}

for (const [arm, withPolicy] of [
  ['with its policy', true],
  ['with every policy taken away', false],
] as const) {
  test(`${arm}, no page of a hostile edition runs, loads or refuses anything`, async () => {
    assert.deepEqual((await visited(withPolicy)).seen, []);
  });
}

test('every hostile text is printed as the text that it is', async () => {
  const { printed } = await visited(true);
  const published = new Map(publishedArticles(hostile.content).map(({ path, text }) => [path, text]));
  assert.ok(hostile.articles.length > 50);
  for (const { id, payload } of hostile.articles) {
    const text = published.get(`articles/${id}/`);
    assert.ok(text, `${id} is published`);
    const shown = printed.get(`articles/${id}/`);
    assert.deepEqual(shown?.texts, textsOf(text), id);
    assert.ok(shown.main.includes(payload), `${id} shows ${payload}`);
  }
});

test('feeds, sitemap, data and citations of a hostile edition are whole', async () => {
  const page = await open.browser.newPage();
  const files = (ending: string) =>
    globSync(`**/*.${ending}`, { cwd: hostile.folder }).map((file) => join(hostile.folder, file));
  assert.ok(files('xml').length > 2);
  for (const file of files('xml')) {
    const errors = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror, script').length,
      readFileSync(file, 'utf8'),
    );
    assert.equal(errors, 0, file);
  }
  for (const file of files('json')) JSON.parse(readFileSync(file, 'utf8'));
  const records = files('ris').map((file) => readFileSync(file, 'utf8'));
  assert.ok(records.length > hostilePayloads().length);
  for (const text of records) assert.equal(text.match(/^TY {2}- /gm)?.length, text.match(/^ER {2}-/gm)?.length);
  await page.close();
});

/** Runs in the page: what a browser reads in a file of XML, every text as it would show it. */
function readXml(xml: string) {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string) => [...tree.querySelectorAll(name)];
  const text = (node: Element, name: string) => node.querySelector(`:scope > ${name}`)?.textContent ?? '';
  const shown = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return {
    entries: [
      ...all('entry').map((entry) => [text(entry, 'id'), text(entry, 'title'), text(entry, 'summary')]),
      ...all('item').map((item) => [text(item, 'guid'), text(item, 'title'), shown(text(item, 'description'))]),
    ],
    outlines: all('outline').map((outline) => outline.getAttribute('text') ?? ''),
  };
}

/** The library that writes feeds puts line breaks around texts with marks; readers of text in XML make them nothing. */
const oneSpace = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('every hostile headline comes back as it is from every feed, read by a browser', async () => {
  const page = await open.browser.newPage();
  const read = (file: string) => readFileSync(join(hostile.folder, file), 'utf8');
  const headlines = new Map(
    publishedArticles(hostile.content).map(({ path, text }) => [`https://storm.example/${path}`, text.headline?.text]),
  );
  const folders = globSync('{events,sources}/*/feed.json', { cwd: hostile.folder }).map((file) => file.slice(0, -9));
  assert.equal(folders.length, 4 + 6);
  for (const folder of folders) {
    const { items } = JSON.parse(read(`${folder}feed.json`)) as { items: Record<string, string>[] };
    assert.ok(items.length > 5);
    for (const { id = '', title = '' } of items) {
      const headline = headlines.get(id);
      if (headline !== undefined) assert.equal(title, headline.replace(/\p{Cc}/gu, ' '), id);
    }
    const expected = items.map(({ id = '', title = '', content_text: text = '' }) => [id, title, text].map(oneSpace));
    for (const name of ['atom.xml', 'rss.xml']) {
      const { entries } = await page.evaluate(readXml, read(folder + name));
      assert.deepEqual(
        entries.map((entry) => entry.map(oneSpace)),
        expected,
        folder + name,
      );
    }
  }
  const names = globSync('sources/*.yaml', { cwd: hostile.content })
    .map((file) => String((parse(readFileSync(join(hostile.content, file), 'utf8')) as { name: string }).name))
    .sort();
  const { outlines } = await page.evaluate(readXml, read('opml.xml'));
  assert.deepEqual(outlines.map(oneSpace).sort(), names.map(oneSpace).sort());
  await page.close();
});

test('a hostile event comes back as it is from JSON-LD, llms.txt and the citations that programs read in its page', async () => {
  const page = await open.browser.newPage();
  await page.setContent(readFileSync(join(hostile.folder, 'events/storm-1/index.html'), 'utf8').replace(POLICY, ''));
  const { title } = parse(readFileSync(join(hostile.content, 'events/storm-1.yaml'), 'utf8')) as { title: string };
  const found = await page.evaluate(() => ({
    data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    shared: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
    objects: [...document.querySelectorAll<HTMLElement>('.Z3988')].map((element) => element.title),
  }));
  const graph = (JSON.parse(found.data) as { '@graph': { name: string }[] })['@graph'];
  assert.deepEqual([graph[0]?.name, found.shared], [title, title]);
  const cited = found.objects.map((text) => new URLSearchParams(text));
  const { items } = JSON.parse(readFileSync(join(hostile.folder, 'events/storm-1/feed.json'), 'utf8')) as {
    items: { id: string; title: string }[];
  };
  const titles = new Set(cited.map((each) => each.get('rft.title')));
  for (const { id, title: expected } of items) assert.ok(titles.has(oneSpace(expected)), `${id}: ${expected}`);
  const links = new Map<string, string>();
  visit(
    unified()
      .use(remarkParse)
      .parse(readFileSync(join(hostile.folder, 'llms.txt'), 'utf8')),
    'link',
    (node) => {
      links.set(node.url, textOf(node));
    },
  );
  assert.equal(links.get('https://storm.example/events/storm-1/'), title);
  await page.close();
});

test('what hosts read holds no word of a hostile edition', () => {
  const headers = readFileSync(join(hostile.folder, '_headers'), 'utf8');
  for (const line of headers.split('\n').filter(Boolean))
    assert.match(line, /^(?:\/[\w./:-]*\*?| {2}[A-Z][A-Za-z-]+: [ -~]+)$/, line);
  const nginx = nginxFile(headerRules(hostile.folder), '/');
  assert.doesNotMatch(nginx, /alert|Storm|elsewhere|storm\.example/);
});
