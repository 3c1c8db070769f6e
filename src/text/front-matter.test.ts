import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinFrontMatter, splitFrontMatter } from './front-matter.ts';

test('splitFrontMatter() gives YAML, body and the line on which the body begins', () => {
  assert.deepEqual(splitFrontMatter('---\na: 1\nb: 2\n---\nText.\n'), {
    yaml: 'a: 1\nb: 2\n',
    body: 'Text.\n',
    bodyLine: 5,
  });
});

test('splitFrontMatter() takes the first closing line, so that a rule in the body stays in the body', () => {
  assert.equal(splitFrontMatter('---\na: 1\n---\nOne.\n\n---\n\nTwo.\n')?.body, 'One.\n\n---\n\nTwo.\n');
});

test('splitFrontMatter() gives undefined for a file without front matter', () => {
  for (const file of ['', 'Text.\n', '---\na: 1\n', ' ---\na: 1\n---\n', '---js\na\n---\n']) {
    assert.equal(splitFrontMatter(file), undefined, JSON.stringify(file));
  }
});

test('joinFrontMatter() is undone by splitFrontMatter()', () => {
  const file = joinFrontMatter('headline: "---"\n', '---\n');
  assert.deepEqual(splitFrontMatter(file), { yaml: 'headline: "---"\n', body: '---\n', bodyLine: 4 });
});
