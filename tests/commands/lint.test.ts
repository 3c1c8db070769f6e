import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..');

/** Code that would make the output depend on the day or the machine, and what lint says of it. */
const REFUSED = [
  ['Date.parse(value)', 'Date.parse reads dates differently'],
  ['Date.now()', 'The clock may not reach the output'],
  ['new Date()', 'The clock may not reach the output'],
  ["new Date('2031-03-04')", 'new Date(…) guesses formats and zones'],
  ['new Date(2031, 2)', 'new Date(…) guesses formats and zones'],
  ['date.getMonth()', 'Local getters depend on'],
  ['date.getTimezoneOffset()', 'Local getters depend on'],
  ["value.localeCompare('b')", 'localeCompare depends on'],
  ['date.toLocaleDateString()', 'toLocale… depends on'],
  ["value.toLocaleLowerCase('tr')", 'toLocale… depends on'],
] as const;

let folder: string;
before(() => {
  // Biome ignores what git ignores, so the probe stands in a folder of its own, with the project's settings.
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync(join(ROOT, '.biome.json'), join(folder, 'biome.json'));
  cpSync(join(ROOT, '.biome'), join(folder, '.biome'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

function lint(code: string): string {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const probe = join(folder, 'probe.ts');
  writeFileSync(probe, `export const probe = (value: string, date: Date) => [value, date, ${code}];\n`);
  const options = ['lint', `--config-path=${folder}`, '--vcs-enabled=false', '--colors=off', probe];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options], { encoding: 'utf8' });
  return stdout + stderr;
}

for (const [code, said] of REFUSED) {
  test(`lint refuses ${code}`, () => assert.ok(lint(code).includes(said), lint(code)));
}

test('lint lets calendar work with date-fns pass', () => {
  assert.doesNotMatch(lint('value.toLowerCase(), date.toISOString()'), /×/);
});
