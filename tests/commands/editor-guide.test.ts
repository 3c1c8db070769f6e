import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { event } from '../../src/schema/event.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'README.md'), 'utf8');
const FACTS = { title: 'A vote', date: '2031-11-04' };

const examples = [...GUIDE.matchAll(/^```yaml\n# events\/\S+\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) =>
  event.parse({ ...FACTS, ...parse(yaml) }),
);

test('the guide for editors shows every key of an event’s file', () => {
  const shown = examples.flatMap((example) =>
    Object.entries(example).flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [] : [key])),
  );
  assert.deepEqual(
    Object.keys(event.shape).filter((key) => !shown.includes(key)),
    [],
  );
});

test('the guide for editors shows every decision', () => {
  const decisions = event.shape.decisions.unwrap().element.options.map(({ shape }) => shape.decide.value);
  const shown = new Set<string>(examples.flatMap((example) => example.decisions.map(({ decide }) => decide)));
  assert.ok(decisions.length > 10);
  assert.deepEqual(
    decisions.filter((decide) => !shown.has(decide)),
    [],
  );
});
