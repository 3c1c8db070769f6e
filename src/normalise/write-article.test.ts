import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { List, Root } from 'mdast';
import { parse } from 'yaml';
import type { ArticleFacts } from '../schema/article.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import type { Draft, Leaf } from './draft.ts';
import { label, paragraph } from './leaves.ts';
import { placeLeaves } from './receipt-tiles.ts';
import { articleFile, bodyMarkdown, captionsOf, listAt, receiptFile } from './write-article.ts';

/** A draft whose leaves print the given texts; `build` puts them into a tree. */
function draftOf(texts: readonly string[], build: (leaves: Leaf[]) => Root['children']): Draft & { leaves: Leaf[] } {
  const capture = texts.join('\n');
  let at = 0;
  const leaves = texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return paragraph([{ start, end: start + text.length }]);
  });
  const tree: Root = { type: 'root', children: build(leaves) };
  return {
    kind: 'text',
    capture,
    tree,
    page: {},
    links: [],
    sidecar: { corrections: [] },
    source: undefined,
    problems: [],
    leaves,
  };
}

function listOf(leaves: readonly Leaf[]): List {
  return { type: 'list', children: leaves.map((leaf) => ({ type: 'listItem', children: [leaf] })) };
}

test('bodyMarkdown() writes only what is body, and drops lists that are left empty', () => {
  const draft = draftOf(['One.', 'Menu', 'Two.'], ([one, menu, two]) => [
    one as Leaf,
    listOf([menu as Leaf]),
    two as Leaf,
  ]);
  label(draft.leaves[1] as Leaf, 'removed', { reason: 'menu' });
  assert.equal(bodyMarkdown(draft), 'One.\n\nTwo.\n');
});

test('bodyMarkdown() keeps lists that hold text', () => {
  const draft = draftOf(['One.', 'Menu'], (leaves) => [listOf(leaves)]);
  label(draft.leaves[1] as Leaf, 'removed', { reason: 'menu' });
  assert.equal(bodyMarkdown(draft), '- One.\n');
});

test('bodyMarkdown() leaves the draft as it is', () => {
  const draft = draftOf(['One.'], (leaves) => leaves);
  bodyMarkdown(draft);
  assert.equal(bodyMarkdown(draft), 'One.\n');
});

test('bodyMarkdown() escapes text that looks like Markdown', () => {
  assert.equal(bodyMarkdown(draftOf(['# No heading'], (leaves) => leaves)), '\\# No heading\n');
});

test('listAt() gives the values of a list field in order', () => {
  const draft = draftOf(['Ann', 'Text.', 'Ben'], (leaves) => leaves);
  for (const index of [0, 2]) label(draft.leaves[index] as Leaf, 'byline');
  assert.deepEqual(listAt('byline', draft, placeLeaves(draft)), ['Ann', 'Ben']);
});

test('captionsOf() gives each picture its words and the number of the block it follows', () => {
  const draft = draftOf(['Text.', 'A hall', 'The hall.', 'Ann'], (leaves) => leaves);
  for (const [index, role] of [
    [1, 'alt'],
    [2, 'caption'],
    [3, 'pictureCredit'],
  ] as const) {
    label(draft.leaves[index] as Leaf, role, { picture: 1 });
  }
  assert.deepEqual(captionsOf(draft, placeLeaves(draft)), [
    { text: 'The hall.', alt: 'A hall', credit: 'Ann', after: 1 },
  ]);
});

test('articleFile() writes front matter that YAML reads back as the same strings', () => {
  const facts = { headline: 'No: “yes” # 12:30', published: '2021-03-05', dek: 'null' } as ArticleFacts;
  const file = splitFrontMatter(articleFile(facts, 'Text.\n'));
  assert.deepEqual(parse(file?.yaml ?? ''), facts);
  assert.equal(file?.body, 'Text.\n');
});

test('receiptFile() writes one tile a line', () => {
  const capture = { path: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length: 2 };
  const tiles = [
    { start: 0, end: 1, to: 'body/1' },
    { start: 1, end: 2, to: 'markup' },
  ];
  const file = receiptFile({ schemaVersion: 1, capture, tiles });
  assert.deepEqual(JSON.parse(file), { schemaVersion: 1, capture, tiles });
  assert.equal(file.split('\n').filter((line) => line.startsWith('{"start"')).length, 2);
});
