import { globSync } from 'node:fs';
import { sep } from 'node:path';
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

export interface Layer {
  readonly name: string;
  readonly run: (say: (text: string) => void) => Promise<Result>;
}

/** The layers of `npm test`, quick ones first; what needs a browser comes last. */
export const LAYERS: readonly Layer[] = [
  // `astro check` first writes the types of `astro:content`, which a fresh clone lacks; `astro-check` alone does not.
  { name: 'types', run: () => runTool('astro', 'astro', ['check', '--minimumFailingSeverity', 'warning']) },
  { name: 'lint', run: () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings']) },
  { name: 'format', run: () => runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']) },
  { name: 'unit', run: () => runFiles(testsIn('{src,scripts}/**/*.test.ts')) },
  { name: 'commands', run: () => runFiles(testsIn('tests/commands/*.test.ts'), { concurrency: false }) },
  { name: 'content', run: () => runTool('.', 'scripts/run.mjs', ['normalise', '--check', '--quiet']) },
  { name: 'comparisons', run: () => runTool('.', 'scripts/run.mjs', ['compare', '--check', '--quiet']) },
  { name: 'site', run: (say) => runSite(testsIn('tests/site/*.test.ts'), say) },
];

function testsIn(pattern: string): string[] {
  return globSync(pattern, { cwd: PROJECT_PATH })
    .map((path) => path.split(sep).join('/'))
    .sort(compareText);
}
