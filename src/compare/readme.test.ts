import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { comparison, NO_RECORDS } from '../schema/comparison.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, inputOf } from './fixtures/event-on-disk.ts';

const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const CONTENT = join(import.meta.dirname, '../../content/comparisons');
const EMPTY = { schemaVersion: 1, event: 'flood', articles: [], ...NO_RECORDS };
const LISTS = Object.keys(EMPTY).filter((key) => Array.isArray(EMPTY[key as keyof typeof EMPTY]));

test('README.md has an example of each record, and each fits the schema', () => {
  const examples = [...README.matchAll(/```json (\w+)\n(.+)\n```/g)];
  assert.deepEqual(
    examples.map(([, list]) => list),
    LISTS,
  );
  for (const [, list = '', json = ''] of examples) {
    const read = comparison.safeParse({ ...EMPTY, [list]: [JSON.parse(json)] });
    assert.ok(read.success, `${list}: ${read.error?.message}`);
  }
});

test('README.md explains every rule that comparisons name', () => {
  const files = globSync('*.json', { cwd: CONTENT }).map((name) => readFileSync(join(CONTENT, name), 'utf8'));
  const texts = [...files, JSON.stringify(compareEvent(inputOf(articleFiles())))];
  const rules = new Set(texts.flatMap((text) => [...text.matchAll(/"rule":"([^"]+)"/g)].map(([, rule = '']) => rule)));
  assert.ok(rules.size > 10);
  const named = (part: string) => README.includes(`\`${part}\``);
  const unknown = [...rules].filter((rule) => {
    const [head = '', tail] = rule.split(': ');
    return tail === undefined ? !named(rule) : !(README.includes(`\`${head}: …\``) && named(tail));
  });
  assert.deepEqual(unknown, []);
});

test('README.md explains every rule that code names', () => {
  const code = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', 'fixtures/**'] });
  const rules = code
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\brule: '([^']+)'/g)].map(([, rule = '']) => rule))
    .map((rule) => rule.replace(/^continued: /, ''));
  const unknown = rules.filter((rule) => !README.includes(`\`${rule}\``) && !README.includes(`\`${rule}: …\``));
  assert.deepEqual(unknown, []);
});
