import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from './draft.ts';
import { joinAll, label, leavesOf, openLeaves, split, textOf } from './leaves.ts';
import { readText } from './read-text.ts';

function draftOf(capture: string): Draft {
  return {
    kind: 'text',
    capture,
    tree: readText(capture),
    page: {},
    links: [],
    sidecar: { corrections: [] },
    source: undefined,
    problems: [],
  };
}

function shown(draft: Draft): string[] {
  return leavesOf(draft.tree).map((leaf) => `${leaf.data.label.role}: ${textOf(leaf, draft)}`);
}

test('label() says what a leaf is, and openLeaves() leaves it out', () => {
  const draft = draftOf('One\nTwo');
  const [one] = leavesOf(draft.tree);
  assert.ok(one);
  label(one, 'headline');
  assert.deepEqual(shown(draft), ['headline: One', 'body: Two']);
  assert.deepEqual(
    openLeaves(draft).map((leaf) => textOf(leaf, draft)),
    ['Two'],
  );
});

test('label() leaves an editor’s label alone', () => {
  const draft = draftOf('One');
  const [one] = leavesOf(draft.tree);
  assert.ok(one);
  label(one, 'body', { by: 'editor', reason: 'it is text' });
  label(one, 'removed', { reason: 'furniture' });
  assert.deepEqual(one.data.label, { role: 'body', by: 'editor', reason: 'it is text' });
  assert.deepEqual(openLeaves(draft), []);
});

test('split() puts the parts and what lies between them in the place of a leaf, without white space at their ends', () => {
  const draft = draftOf('Top\nBy Ann Example | 5 March\nEnd');
  const line = leavesOf(draft.tree)[1];
  assert.ok(line);
  split(
    line,
    [
      { from: 3, to: 14, role: 'byline' },
      { from: 0, to: 3, role: 'removed', reason: 'label' },
    ],
    draft,
  );
  assert.deepEqual(shown(draft), ['body: Top', 'removed: By', 'byline: Ann Example', 'body: | 5 March', 'body: End']);
});

test('split() leaves an editor’s leaf whole', () => {
  const draft = draftOf('By Ann Example');
  const [line] = leavesOf(draft.tree);
  assert.ok(line);
  label(line, 'body', { by: 'editor', reason: 'it is text' });
  assert.deepEqual(split(line, [{ from: 0, to: 3, role: 'removed' }], draft), [line]);
});

test('joinAll() makes two leaves one, with a space for the line break', () => {
  const draft = draftOf('for the\r\ncounter-offensive.');
  const [one, two] = leavesOf(draft.tree);
  assert.ok(one && two);
  joinAll(new Map([[one, [two]]]), draft);
  assert.deepEqual(shown(draft), ['body: for the counter-offensive.']);
  assert.deepEqual(one.data.pieces[1], { start: 7, end: 9, text: ' ' });
});

test('joinAll() takes what it appends out of a list', () => {
  const draft = draftOf('One\ntwo\nthree');
  const [one, two, three] = leavesOf(draft.tree);
  assert.ok(one && two && three);
  draft.tree.children = [{ type: 'list', children: [{ type: 'listItem', children: [one, two, three] as never[] }] }];
  joinAll(new Map([[one, [two, three]]]), draft);
  assert.deepEqual(shown(draft), ['body: One two three']);
});

test('split() works on leaves inside lists', () => {
  const draft = draftOf('One two');
  const [leaf] = leavesOf(draft.tree);
  assert.ok(leaf);
  draft.tree.children = [{ type: 'list', children: [{ type: 'listItem', children: [leaf as never] }] }];
  split(leaf, [{ from: 0, to: 4, role: 'removed', reason: 'x' }], draft);
  assert.deepEqual(shown(draft), ['removed: One', 'body: two']);
});
