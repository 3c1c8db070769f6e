import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from './draft.ts';
import { label, leavesOf } from './leaves.ts';
import { readText } from './read-text.ts';
import { placeLeaves, printedAt, tilesOf } from './receipt-tiles.ts';

function draftOf(capture: string, kind: Draft['kind'] = 'text'): Draft {
  const sidecar = { corrections: [] };
  return { kind, capture, tree: readText(capture), page: {}, links: [], sidecar, source: undefined, problems: [] };
}

/** A draft of one line each, labelled in order. */
function labelled(
  capture: string,
  labels: readonly Parameters<typeof label>[1][],
  about: Parameters<typeof label>[2] = {},
) {
  const draft = draftOf(capture);
  for (const [index, leaf] of leavesOf(draft.tree).entries()) label(leaf, labels[index] ?? 'body', about);
  return draft;
}

test('placeLeaves() numbers blocks and list fields from 1 in reading order', () => {
  const draft = labelled('a\nb\nc\nd', ['byline', 'body', 'byline', 'body']);
  assert.deepEqual([...placeLeaves(draft).destinationOf.values()], ['byline/1', 'body/1', 'byline/2', 'body/2']);
});

test('placeLeaves() gives the leaves of one picture one number, and counts the blocks before it', () => {
  const draft = labelled('a\nb\nc', ['body', 'alt', 'caption'], { picture: 7 });
  const placed = placeLeaves(draft);
  assert.deepEqual([...placed.destinationOf.values()], ['body/1', 'caption/1/alt', 'caption/1']);
  assert.deepEqual(placed.picturesAfter, [1]);
});

test('placeLeaves() takes captions that no step numbered for pictures of their own', () => {
  const draft = labelled('a\nb', ['caption', 'caption']);
  assert.deepEqual([...placeLeaves(draft).destinationOf.values()], ['caption/1', 'caption/2']);
});

test('tilesOf() covers the capture without gap, line breaks as markup', () => {
  const draft = labelled('\ufeffa\r\n\r\nb\n', ['headline', 'body']);
  assert.deepEqual(
    tilesOf(draft, placeLeaves(draft)).map(({ start, end, to }) => [start, end, to]),
    [
      [0, 1, 'markup'],
      [1, 2, 'headline'],
      [2, 6, 'markup'],
      [6, 7, 'body/1'],
      [7, 8, 'markup'],
    ],
  );
});

test('tilesOf() receipts control characters of a text as removed, with the reason', () => {
  const draft = draftOf('a\0b');
  assert.deepEqual(tilesOf(draft, placeLeaves(draft))[1], {
    start: 1,
    end: 2,
    to: 'removed',
    reason: 'control characters',
  });
});

test('tilesOf() prints a space before the second leaf of one field', () => {
  const draft = labelled('One\nTwo', ['rightsNotice', 'rightsNotice']);
  const placed = placeLeaves(draft);
  assert.equal(tilesOf(draft, placed)[2]?.text, ' Two');
  assert.equal(printedAt('rightsNotice', draft, placed), 'One Two');
});

test('tilesOf() says which run an editor replaced, and why, and only of that run', () => {
  const draft = draftOf('One two');
  const [leaf] = leavesOf(draft.tree);
  assert.ok(leaf);
  leaf.data.pieces = [
    { start: 0, end: 4 },
    { start: 4, end: 7, text: 'three', by: 'editor', reason: 'miscounted' },
  ];
  assert.deepEqual(tilesOf(draft, placeLeaves(draft)), [
    { start: 0, end: 4, to: 'body/1' },
    { start: 4, end: 7, to: 'body/1', text: 'three', reason: 'miscounted', by: 'editor' },
  ]);
});

test('tilesOf() refuses two leaves that claim the same characters', () => {
  const draft = draftOf('One\nTwo');
  const [one, two] = leavesOf(draft.tree);
  assert.ok(one && two);
  two.data.pieces = one.data.pieces;
  assert.throws(() => tilesOf(draft, placeLeaves(draft)), /two leaves claim unit 0/);
});

test('printedAt() is undefined where nothing went', () => {
  const draft = draftOf('One');
  assert.equal(printedAt('dek', draft, placeLeaves(draft)), undefined);
});
