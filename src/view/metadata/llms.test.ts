import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { nowhere, one, to } from '../fixtures/small-metadata.ts';
import { llmsOf } from './llms.ts';

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
