import { globSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { compareText } from '../../src/text/order.ts';
import { PROJECT_PATH } from '../project.ts';
import { runFiles } from './run-files.ts';
import { runSite } from './run-site.ts';
import { runTool } from './run-tool.ts';

/** What a layer found. A tool that checks the whole project counts as one. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Shows some of what a layer writes, which need not be whole lines. */
export type Print = (text: string) => void;

export interface Layer {
  readonly name: string;
  readonly run: (print: Print) => Promise<Result>;
}

/**
 * Commands that neither build in the project nor touch the comparisons that builds keep there, so that they may run while
 * others do. Every other file of `tests/commands` has the project to itself.
 */
const APART: ReadonlySet<string> = new Set([
  'check-links',
  'comparison-cache',
  'find-chromium',
  'lint',
  'new',
  'new-outlets',
  'new-refused',
  'normalise',
  'normalise-folder',
  'project-files',
  'run-files',
  'usage',
]);
const isApart = (file: string) => APART.has(basename(file, '.test.ts'));
const commands = testsIn('tests/commands/*.test.ts');

// `astro check` first writes the types of `astro:content`, which a fresh clone lacks; `astro-check` alone does not.
const types = tool('types', 'astro', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
const lint = tool('lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings']);
const format = tool('format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']);
const unit = files('unit', testsIn('{src,scripts}/**/*.test.ts'));
const apart = files('commands', commands.filter(isApart));
const builds = files(
  'builds',
  commands.filter((file) => !isApart(file)),
);
const content = tool('content', '.', 'scripts/run.mjs', ['normalise', '--check', '--quiet']);
const comparisons = tool('comparisons', '.', 'scripts/run.mjs', ['compare', '--check', '--quiet']);
const site: Layer = { name: 'site', run: (print) => runSite(testsIn('tests/site/*.test.ts'), print) };

/**
 * The layers of `npm test`, quick ones first. Stages follow each other; the tracks of a stage run side by side, and the layers
 * of a track one after the other, because only one process at a time may build in the project.
 */
export const STAGES: readonly (readonly (readonly Layer[])[])[] = [
  [[types], [lint, format]],
  [
    [builds, content, comparisons, site],
    [unit, apart],
  ],
];

function tool(name: string, from: string, program: string, args: readonly string[]): Layer {
  return { name, run: (print) => runTool(from, program, { args, print }) };
}

function files(name: string, paths: readonly string[]): Layer {
  return { name, run: (print) => runFiles(paths, { print }) };
}

function testsIn(pattern: string): string[] {
  return globSync(pattern, { cwd: PROJECT_PATH })
    .map((path) => path.split(sep).join('/'))
    .sort(compareText);
}
