import assert from 'node:assert/strict';
import { test } from 'node:test';
import { methodAnchor, methodContents, methodLists, methodSections, thresholdList } from './method.ts';

const words = (corrections?: string) =>
  JSON.stringify(methodSections(corrections === undefined ? {} : { corrections }));

test('methodSections() sends readers to the foot of the page only where it tells them whom to write to', () => {
  assert.match(words('desk@example.org'), /foot of every page/);
  assert.doesNotMatch(words(), /foot of every page/);
});

test('methodLists() shows the lists that the content folder has, steps before measures', () => {
  const rows = [{ name: 'names', why: 'Finds names.' }];
  assert.deepEqual(
    methodLists({ steps: rows, measures: rows }).map(({ heading }) => heading),
    ['From capture to article', 'From articles to a comparison'],
  );
  assert.deepEqual(
    methodLists({ steps: [], measures: rows }).map((list) => list.rows),
    [rows],
  );
});

test('thresholdList() shows each number with its unit and meaning, and nothing where there are none', () => {
  const score = { name: 'strong', value: 0.75, unit: 'score' as const, why: 'From here on it is strong.' };
  const words = { name: 'run', value: 9, unit: 'words' as const, why: 'So many words.' };
  assert.deepEqual(thresholdList({ thresholds: [score, words] })?.rows, [
    { name: 'strong: 0.75', why: 'From here on it is strong.' },
    { name: 'run: 9 words', why: 'So many words.' },
  ]);
  assert.equal(thresholdList({ thresholds: [] }), undefined);
});

test('methodContents() leads to the anchor of each section, made of its heading', () => {
  const headings = ['The numbers that decide', 'Order'];
  assert.deepEqual(methodContents(headings), [
    { text: 'The numbers that decide', href: '#the-numbers-that-decide' },
    { text: 'Order', href: '#order' },
  ]);
  const all = methodSections({}).map(({ heading }) => methodAnchor(heading));
  assert.equal(new Set(all).size, all.length);
});
