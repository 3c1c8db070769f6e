import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { MEASURED } from '../../src/view/method/measured.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

interface Scored {
  readonly own: boolean;
  readonly sections: readonly {
    readonly measure: string;
    readonly figures: readonly { readonly name: string; readonly of?: readonly [number, number] }[];
  }[];
}

test('the method page says of the edition’s event what eval counts on it', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'eval', 'telling', '--json'], { cwd: PROJECT });
  const scores: Scored[] = String(stdout)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const sections = scores.filter(({ own }) => own).flatMap((score) => score.sections);
  assert.ok(sections.length > 0);
  const counted = MEASURED.map(({ section, figure, words }) => {
    const found = sections.find(({ measure }) => measure === section)?.figures.find(({ name }) => name === figure);
    assert.ok(found, `eval prints no “${figure}” of ${section}`);
    const [right = 0, all = 0] = found.of ?? [];
    return [section, words, all === 0 ? undefined : [right, all]];
  });
  assert.deepEqual(
    MEASURED.map(({ section, words, edition }) => [section, words, edition && [...edition]]),
    counted,
  );
});
