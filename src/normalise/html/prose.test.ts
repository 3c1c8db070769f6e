import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { proseOf } from './prose.ts';

const FORTY = 'The tram line to the harbour opens today';

/** Letters of prose by the name of the element, of a page with one element of a name. */
function prose(html: string, isOutside: (element: Element, inArticle: boolean) => boolean = () => false) {
  const tree: Root = unified().use(rehypeParse).parse(`<body>${html}</body>`);
  const found = proseOf(tree, isOutside);
  return Object.fromEntries([...found].map(([{ tagName }, letters]) => [tagName, letters]));
}

test('proseOf() counts the lines of an element that are long enough, and no others', () => {
  const { section, p, aside } = prose(
    `<section><p>${FORTY}</p><div>Short</div></section><aside>${FORTY.slice(1)}</aside>`,
  );
  assert.deepEqual([section, p, aside], [40, 40, undefined]);
});

test('proseOf() makes one line of what inline elements part, and none across elements that end a line', () => {
  const half = FORTY.slice(0, 20);
  assert.equal(prose(`<section><b>${half}</b><i>${half}${half}</i></section>`).section, 60);
  assert.equal(prose(`<section><p>${half}</p><div>${half}</div></section>`).section, undefined);
});

test('proseOf() passes over links and what is outside the text, told whether it stands in an article', () => {
  assert.equal(prose(`<section><a>${FORTY}</a></section>`).section, undefined);
  const inArticle: boolean[] = [];
  const page = `<article><header>${FORTY}</header><p>${FORTY}</p></article>`;
  const { article } = prose(page, ({ tagName }, within) => {
    if (tagName === 'header') inArticle.push(within);
    return tagName === 'header';
  });
  assert.deepEqual([article, inArticle], [40, [true]]);
});
