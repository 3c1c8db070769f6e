import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseYaml } from '../schema/parse.ts';
import { type Sidecar, sidecar } from '../schema/sidecar.ts';
import { type Source, source } from '../schema/source.ts';
import { readArticle } from '../text/read-article.ts';
import type { Step } from './draft.ts';
import { type Normalised, normalise } from './normalise.ts';
import { STEPS } from './steps.ts';

/**
 * One folder of `steps/fixtures/` is one case: `capture.txt` or `capture.html`, what must come of it in `expected.txt`, and if the case needs
 * them `sidecar.yaml` and `source.yaml`. A case is named after the step it proves, `<step>` or `<step>--<what>`.
 * `UPDATE=1` writes expectations; read them before you commit them.
 */
const FIXTURES = join(import.meta.dirname, 'steps', 'fixtures');
const CASES = readdirSync(FIXTURES).sort();

for (const name of CASES) {
  test(`fixture ${name} comes out as expected`, () => {
    const file = join(FIXTURES, name, 'expected.txt');
    const actual = outcome(name, STEPS);
    if (process.env['UPDATE'] === '1') writeFileSync(file, actual);
    assert.ok(existsSync(file), 'expected.txt is missing: run this test with UPDATE=1 and check what it writes');
    assert.equal(actual, readFileSync(file, 'utf8'));
  });
}

for (const step of STEPS) {
  test(`step ${step.name} changes what comes of each of its fixtures`, () => {
    const own = CASES.filter((name) => name.split('--')[0] === step.name);
    assert.ok(own.length > 0, `steps/fixtures/${step.name}/ is missing`);
    const others = STEPS.filter((other) => other !== step);
    for (const name of own) assert.notEqual(outcome(name, others), outcome(name, STEPS), `${name} does not need it`);
  });
}

test('every fixture is named after a step', () => {
  const names = new Set(STEPS.map((step) => step.name));
  assert.deepEqual(
    CASES.filter((name) => !names.has(name.split('--')[0] ?? '')),
    [],
  );
});

test('every step has a name of its own and says why it is there in one sentence', () => {
  assert.equal(new Set(STEPS.map((step) => step.name)).size, STEPS.length);
  for (const { name, why } of STEPS) assert.match(why, /^[“\p{Lu}].{20,200}\.$/u, name);
});

/** Where every line went, one tile a line, then the problems: `body/1 | The council …`. */
function outcome(name: string, steps: readonly Step[]): string {
  const { facts, body, receipt, text, problems } = run(name, steps);
  assert.ok(readArticle(facts, body).ok);
  const derived = facts.headlineBasis === 'derived' ? [`(derived headline) | ${facts.headline}`] : [];
  const tiles = receipt.tiles
    .filter((tile) => tile.to !== 'markup')
    .map(({ start, end, to, text: printed, reason, by }) => {
      const run = text.slice(start, end).replace(/\s+/g, ' ');
      const shown = printed === undefined ? run : `${run} => ${printed}`;
      return `${to}${by ? ' by editor' : ''}${reason ? ` (${reason})` : ''} | ${shown}`;
    });
  const found = problems.map(({ message, remedy }) => `problem | ${message}. ${remedy}.`);
  return `${[...derived, ...tiles, ...found].join('\n')}\n`;
}

function run(name: string, steps: readonly Step[]): Normalised {
  const path = existsSync(join(FIXTURES, name, 'capture.html')) ? 'capture.html' : 'capture.txt';
  const bytes = readFileSync(join(FIXTURES, name, path));
  const record = read(name, 'source.yaml', source);
  const facts = read(name, 'sidecar.yaml', sidecar);
  const sources = new Map<string, Source>(record ? [['own-source', record as Source]] : []);
  const own = (facts as Sidecar | undefined) ?? { corrections: [] };
  const known = record ? { ...own, source: 'own-source' } : own;
  return normalise({ path, bytes }, { sidecar: known, sources, language: 'en', steps });
}

function read(name: string, file: string, schema: typeof source | typeof sidecar): unknown {
  const path = join(FIXTURES, name, file);
  if (!existsSync(path)) return undefined;
  const parsed = parseYaml(schema, readFileSync(path, 'utf8'), path);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}
