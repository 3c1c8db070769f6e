import assert from 'node:assert/strict';
import { test } from 'node:test';
import { methodSections } from './method.ts';

const words = (corrections?: string) =>
  JSON.stringify(methodSections(corrections === undefined ? {} : { corrections }));

test('methodSections() sends readers to the foot of the page only where it tells them whom to write to', () => {
  assert.match(words('desk@example.org'), /foot of every page/);
  assert.doesNotMatch(words(), /foot of every page/);
});
