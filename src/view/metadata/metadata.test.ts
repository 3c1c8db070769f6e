import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ArticleFacts } from '../../schema/article.ts';
import type { ArticleText } from '../edition.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { articleMetadata } from './article-metadata.ts';
import { dataBlock } from './data-block.ts';
import { headOf } from './head.ts';
import { eventMetadata, sourceMetadata, sourceOnEventMetadata } from './list-metadata.ts';
import { llmsOf } from './llms.ts';
import type { Metadata } from './metadata.ts';
import { homeMetadata, plainMetadata } from './plain-metadata.ts';
import { robotsOf } from './robots.ts';
import { sitemapOf } from './sitemap.ts';

const to = makeHrefs('/news/', 'https://example.org');
const nowhere = makeHrefs('/news/');
const argus = outlet('argus', 'The Argus', 'link');
const post = outlet('post', 'Post');

function one(facts: Partial<ArticleFacts> = {}) {
  const text = article('argus', 'It opened. The mayor came.', facts);
  return { text, whole: edition([argus, post], [text]) };
}

function articleHead(facts: Partial<ArticleFacts> = {}, hrefs = to): Metadata {
  const { text, whole } = one(facts);
  return articleMetadata(whole, text, hrefs);
}

const contents = ({ tags }: Pick<Metadata, 'tags'>, key: string) =>
  tags.filter(({ name, property }) => (name ?? property) === key).map(({ content }) => content);

/** The thing of a type in a page’s JSON-LD, read back. */
function thing(metadata: Metadata, type: string): Record<string, unknown> {
  const { '@graph': graph } = JSON.parse(dataBlock(metadata.things)) as { '@graph': Record<string, unknown>[] };
  return graph.find((found) => found['@type'] === type) ?? {};
}

test('articleMetadata() tells Zotero type, title, authors, date, publication and language', () => {
  const head = articleHead({ bylines: ['Ann Lee', 'News Desk'], published: '2031-03-04T09:28', language: 'ar' });
  const fields = ['type', 'title', 'creator', 'date', 'source', 'publisher', 'language', 'identifier'];
  assert.deepEqual(
    fields.map((field) => contents(head, `DC.${field}`)),
    [
      ['newsItem'],
      ['Bridge opens, says argus'],
      ['Ann Lee', 'News Desk'],
      ['2031-03-04T09:28'],
      ['The Argus'],
      ['The Argus'],
      ['ar'],
      ['https://example.org/news/articles/bridge/argus/'],
    ],
  );
  assert.equal(head.links.find(({ rel }) => rel === 'schema.DC')?.href, 'http://purl.org/dc/elements/1.1/');
  assert.deepEqual(contents(articleHead({ url: 'https://argus.example/a' }), 'DC.identifier'), [
    'https://argus.example/a',
  ]);
  assert.deepEqual(contents(articleHead({}, nowhere), 'DC.identifier'), ['bridge/argus']);
});

test('articleMetadata() gives Open Graph the times that are known, and no others', () => {
  const head = articleHead({ published: '2031-03-04', modified: '2031-03-05T10:00Z' });
  assert.deepEqual(contents(head, 'article:published_time'), ['2031-03-04']);
  assert.deepEqual(contents(head, 'article:modified_time'), ['2031-03-05T10:00Z']);
  assert.deepEqual(contents(articleHead(), 'article:modified_time'), []);
});

test('articleMetadata() describes a news article based on its original, on the event', () => {
  const news = thing(articleHead({ bylines: ['Ann Lee', 'The Argus'], url: 'https://argus.example/a' }), 'NewsArticle');
  assert.deepEqual(news, {
    '@type': 'NewsArticle',
    headline: 'Bridge opens, says argus',
    url: 'https://example.org/news/articles/bridge/argus/',
    inLanguage: 'en',
    datePublished: '2031-03-04',
    author: [
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Organization', name: 'The Argus' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Argus' },
    isBasedOn: 'https://argus.example/a',
    about: { '@id': 'https://example.org/news/events/bridge/#event' },
  });
  assert.equal('author' in thing(articleHead(), 'NewsArticle'), false);
});

test('articleMetadata() never gives derived words as a headline', () => {
  const head = articleHead({ headline: 'It opened', headlineBasis: 'derived' });
  assert.doesNotMatch(JSON.stringify(head), /It opened/);
  const news = thing(head, 'NewsArticle');
  assert.deepEqual([news['headline'], news['name']], [undefined, 'The Argus on “Millbrook bridge opens”']);
});

test('eventMetadata() describes a collection about the event, with its articles in order', () => {
  const { text, whole } = one();
  const page = thing(eventMetadata(whole, whole.event('bridge'), [text], to), 'CollectionPage');
  assert.deepEqual(page['about'], {
    '@type': 'Event',
    '@id': 'https://example.org/news/events/bridge/#event',
    name: 'Millbrook bridge opens',
    startDate: '2031-03-04',
    location: { '@type': 'Place', name: 'Millbrook' },
  });
  assert.deepEqual(page['mainEntity'], {
    '@type': 'ItemList',
    numberOfItems: 1,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Bridge opens, says argus',
        url: 'https://example.org/news/articles/bridge/argus/',
      },
    ],
  });
});

test('every page but the home page has breadcrumbs from the home page to itself', () => {
  const { text, whole } = one();
  const pages = [
    articleMetadata(whole, text, nowhere),
    eventMetadata(whole, whole.event('bridge'), [text], nowhere),
    sourceOnEventMetadata(whole, whole.event('bridge'), argus, [text], nowhere),
    sourceMetadata(whole, argus, [text], nowhere),
    plainMetadata(whole.site, nowhere, { name: 'Method', href: nowhere.method }),
  ];
  for (const page of pages) {
    const crumbs = thing(page, 'BreadcrumbList')['itemListElement'] as { item: string; position: number }[];
    assert.deepEqual([crumbs[0]?.item, crumbs.at(-1)?.item], ['/news/', page.href]);
    assert.deepEqual(
      crumbs.map(({ position }) => position),
      crumbs.map((_, index) => index + 1),
    );
  }
  assert.equal(thing(homeMetadata(whole.site, to), 'WebSite')['url'], 'https://example.org/news/');
});

test('no page rates a claim', () => {
  const { text, whole } = one();
  const pages: Metadata[] = [articleMetadata(whole, text, to), eventMetadata(whole, whole.event('bridge'), [text], to)];
  assert.doesNotMatch(JSON.stringify(pages), /ClaimReview|Rating/);
});

test('sourceMetadata() leads to the source’s feeds, unless it has no articles or nobody knows where the site stands', () => {
  const { text, whole } = one();
  const feeds = (texts: ArticleText[], hrefs = to) =>
    sourceMetadata(whole, argus, texts, hrefs).links.map(({ href, type }) => [href, type]);
  assert.deepEqual(feeds([text]), [
    ['https://example.org/news/sources/argus/rss.xml', 'application/rss+xml'],
    ['https://example.org/news/sources/argus/atom.xml', 'application/atom+xml'],
    ['https://example.org/news/sources/argus/feed.json', 'application/feed+json'],
  ]);
  assert.deepEqual(feeds([]), []);
  assert.deepEqual(feeds([text], nowhere), []);
});

test('dataBlock() writes JSON that cannot end the element it stands in', () => {
  const text = '</script><script>alert(1)</script><!-- & \u2028';
  const block = dataBlock([{ '@type': 'Thing', name: text }]);
  assert.doesNotMatch(block, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(block), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: text }],
  });
});

test('headOf() names the page’s own address only where the site’s is known, and never without metadata', () => {
  const { whole } = one();
  const about = { title: 'Millbrook', metadata: homeMetadata(whole.site, to), hasFeed: true };
  const known = headOf(whole.site, to, about);
  assert.deepEqual(contents(known, 'og:url'), ['https://example.org/news/']);
  assert.deepEqual(
    known.links.map(({ rel, href }) => [rel, href]),
    [
      ['canonical', 'https://example.org/news/'],
      ['alternate', 'https://example.org/news/rss.xml'],
      ['alternate', 'https://example.org/news/atom.xml'],
      ['alternate', 'https://example.org/news/feed.json'],
    ],
  );
  const unknown = headOf(whole.site, nowhere, about);
  assert.deepEqual([contents(unknown, 'og:url'), unknown.links], [[], []]);
  const missing = headOf(whole.site, to, { ...about, metadata: undefined, hasFeed: false });
  assert.deepEqual([missing.links, missing.data, contents(missing, 'og:title')], [[], undefined, ['Millbrook']]);
});

test('headOf() names the site, its language and what sort of page it is', () => {
  const { text, whole } = one();
  const head = headOf({ ...whole.site, language: 'pt-BR' }, to, {
    title: 'A',
    metadata: articleMetadata(whole, text, to),
    hasFeed: true,
  });
  assert.deepEqual(
    ['og:title', 'og:type', 'og:site_name', 'og:locale'].map((key) => contents(head, key)),
    [['A'], ['article'], ['Millbrook Papers'], ['pt_BR']],
  );
});

test('sitemapOf() lists every page but copies of articles, with days from the content', () => {
  const { whole } = one({ modified: '2031-03-06T10:00Z' });
  const rows = [
    ...(sitemapOf(whole, to) ?? '').matchAll(/<loc>https:\/\/example\.org\/news\/(.*?)<\/loc>(?:<lastmod>(.*?)<)?/g),
  ];
  assert.deepEqual(
    rows.map(([, path, changed]) => [path, changed]),
    [
      ['', '2031-03-06'],
      ['events/flood/', undefined],
      ['events/bridge/', '2031-03-06'],
      ['events/bridge/argus/', '2031-03-06'],
      ['sources/', undefined],
      ['sources/post/', undefined],
      ['sources/argus/', '2031-03-06'],
      ['method/', undefined],
      ['search/', '2031-03-06'],
    ],
  );
  assert.equal(sitemapOf(whole, nowhere), undefined);
});

test('robotsOf() allows everything and names the sitemap where it has an address', () => {
  const { site } = one().whole;
  assert.equal(robotsOf(site, to), 'User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n');
  assert.equal(robotsOf(site, nowhere), 'User-agent: *\nDisallow:\n');
});

test('robotsOf() says what programs may do with the texts only where site.yaml says it', () => {
  assert.equal(
    robotsOf({ ...one().whole.site, contentUsage: 'train-ai=n, search=y' }, nowhere),
    'User-agent: *\nDisallow:\nContent-Usage: train-ai=n, search=y\n',
  );
});

test('headOf() names a picture of the size it has, and none where the site has no address', () => {
  const { whole } = one();
  const about = { title: 'A', metadata: homeMetadata(whole.site, to), hasFeed: true };
  const keys = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'twitter:card'];
  assert.deepEqual(
    keys.map((key) => contents(headOf(whole.site, to, about), key)),
    [['https://example.org/news/share.png'], ['image/png'], ['1200'], ['630'], ['summary_large_image']],
  );
  assert.match(contents(headOf(whole.site, to, about), 'og:image:alt').join(), /columns/);
  assert.deepEqual(
    keys.flatMap((key) => contents(headOf(whole.site, nowhere, about), key)),
    ['summary'],
  );
});

/** Headings, links and quoted text of a Markdown file, as a reader of Markdown finds them, and how much is in it of what must not be. */
function outlineOf(markdown: string): {
  headings: string[];
  links: [string, string][];
  quoted: string;
  lists: number;
  strange: number;
} {
  const headings: string[] = [];
  const links: [string, string][] = [];
  let quoted = '';
  let lists = 0;
  let strange = 0;
  visit(unified().use(remarkParse).parse(markdown), (node) => {
    if (node.type === 'heading') headings.push(`${node.depth} ${textOf(node)}`);
    if (node.type === 'link') links.push([textOf(node), node.url]);
    if (node.type === 'blockquote') quoted += textOf(node);
    if (['html', 'image', 'code', 'inlineCode', 'emphasis', 'strong', 'thematicBreak'].includes(node.type))
      strange += 1;
    if (node.type === 'list') lists += 1;
  });
  return { headings, links, quoted, lists, strange };
}

test('llmsOf() names the site, its events and its lists, in the form of llmstxt.org', () => {
  const { whole } = one();
  const text = llmsOf(whole, to);
  assert.deepEqual(outlineOf(text), {
    headings: ['1 Millbrook Papers', '2 Events', '2 The site'],
    links: [
      ['Millbrook floods', 'https://example.org/news/events/flood/'],
      ['Millbrook bridge opens', 'https://example.org/news/events/bridge/'],
      ['Sources', 'https://example.org/news/sources/'],
      ['Method', 'https://example.org/news/method/'],
      ['All pages', 'https://example.org/news/sitemap.xml'],
    ],
    quoted: 'News of Millbrook.',
    lists: 2,
    strange: 0,
  });
  assert.match(text, /^# [^\n]+\n\n> [^\n]+\n\n/);
  assert.deepEqual(
    outlineOf(llmsOf(whole, nowhere)).links.map(([, address]) => address),
    ['/news/events/flood/', '/news/events/bridge/', '/news/sources/', '/news/method/'],
  );
  assert.doesNotMatch(text, /Bridge opens, says argus|It opened/);
});

test('llmsOf() loses no title, whatever is in it', () => {
  const parts = [
    '](x)',
    '[',
    '<b>',
    '&amp;',
    '`',
    '*',
    '_',
    '#',
    '- ',
    '+ ',
    '===',
    '---',
    '1. ',
    '1) ',
    '\r\n\r\n',
    '\u2028',
    '\\',
    '!',
    '~',
    'é',
    'a',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 9 }), (chosen) => {
      const title = chosen.join('').replace(/\s+/gu, ' ').trim() || 'a';
      const whole = one().whole;
      const named = { ...whole, site: { ...whole.site, title, description: title, licence: title } };
      const events = whole.events.slice(0, 1).map((event) => ({ ...event, facts: { ...event.facts, title } }));
      const { headings, links, quoted, lists, strange } = outlineOf(llmsOf({ ...named, events }, to));
      assert.deepEqual(
        [headings[0], headings.length, links[0]?.[0], links.length, quoted, lists, strange],
        [`1 ${title}`, 3, title, 4, title, 2, 0],
      );
    }),
    { numRuns: 300, seed: 5 },
  );
});
