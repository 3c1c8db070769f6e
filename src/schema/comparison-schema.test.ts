import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';

const content = join(import.meta.dirname, '../../content');
const read = (path: string) => JSON.parse(readFileSync(join(content, path), 'utf8'));
/** The formats of zod are not part of the standard; only its own words count here. */
const validate = new Ajv({ allErrors: true, strict: false }).compile(read('.schema/comparison.json'));
const files = readdirSync(join(content, 'comparisons')).filter((name) => name.endsWith('.json'));

test('a second validator finds every comparison to fit the JSON Schema', () => {
  assert.ok(files.length > 0);
  for (const file of files)
    assert.ok(validate(read(`comparisons/${file}`)), `${file} ${JSON.stringify(validate.errors)}`);
});

// biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose.
const BREAKS: readonly (readonly [what: string, change: (comparison: any) => unknown, path: string])[] = [
  ['another version', (all) => (all.schemaVersion = 2), '/schemaVersion'],
  ['a list is missing', (all) => delete all.pairs, ''],
  ['a key nobody knows', (all) => (all.mood = 'good'), ''],
  ['an id of another kind', (all) => (all.names[0].id = 'q-00000000'), '/names/0/id'],
  ['a score above 1', (all) => (all.pairs[0].score = 1.2), '/pairs/0/score'],
  ['a tier nobody knows', (all) => (all.pairs[0].tier = 'sure'), '/pairs/0/tier'],
  ['a place before the sentence', (all) => (all.quotations[0].slices[0].start = -1), '/quotations/0/slices/0/start'],
  ['a statement of one source', (all) => all.statements[0].sources.splice(1), '/statements/0/sources'],
  ['no origin at all', (all) => (all.statements[0].origins.atMost = 0), '/statements/0/origins/atMost'],
  ['a text where a number belongs', (all) => (all.sharedCopy[0].words = '9'), '/sharedCopy/0/words'],
  ['an empty slice', (all) => (all.sharedCopy[0].a = []), '/sharedCopy/0/a'],
  ['a verdict nobody knows', (all) => (all.singles[0].verdict = 'maybe'), '/singles/0/verdict'],
];

test('a second validator finds what is broken, where it is broken', () => {
  for (const [what, change, path] of BREAKS) {
    const comparison = read(`comparisons/${files[0]}`);
    change(comparison);
    assert.ok(!validate(comparison), what);
    assert.ok(
      validate.errors?.some(({ instancePath }) => instancePath === path),
      `${what}: ${JSON.stringify(validate.errors)}`,
    );
  }
});
