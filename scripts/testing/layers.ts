import { globSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { compareText } from '../../src/text/order.ts';
import { PROJECT_PATH } from '../project.ts';
import { runFiles } from './run-files.ts';
import { runSite } from './run-site.ts';
import { runTool } from './run-tool.ts';
import { makeTestSites } from './test-sites.ts';

/** What a layer found. A tool that checks the whole project counts as one. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Shows some of what a layer writes, which need not be whole lines. */
export type Print = (text: string) => void;

/** Tests that run together and are counted together, such as `unit`. */
export interface Layer {
  readonly name: string;
  readonly run: (print: Print) => Promise<Result>;
  /** What has to be built before others of its stage begin. What is wrong with it is told by `run`. */
  readonly prepare?: () => Promise<unknown>;
  /** Whether it may run while that is being built. */
  readonly beforehand?: boolean;
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
  'measured',
  'new',
  'new-outlets',
  'new-refused',
  'normalise',
  'normalise-folder',
  'project-files',
  'run-files',
  'usage',
]);

/** Browser tests that build sites of their own. The others look at the two that are built for all of them. */
const OWN_SITES: ReadonlySet<string> = new Set([
  'any-text',
  'base-paths',
  'hostile',
  'metadata',
  'rights',
  'small-site',
  'take-down',
]);

/** Browser tests that look at built sites, and run in the other track because the tracks then take equally long. */
const ASIDE: ReadonlySet<string> = new Set(['keyboard']);

const [apartFiles, buildFiles] = sorted(testsIn('tests/commands/*.test.ts'), APART);
const [ownSiteFiles, lookingFiles] = sorted(testsIn('tests/site/*.test.ts'), OWN_SITES);
const [asideFiles, siteFiles] = sorted(lookingFiles, ASIDE);

// `astro check` first writes the types of `astro:content`, which a fresh clone lacks; `astro-check` alone does not.
const types = tool('types', 'astro', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
const lint = tool('lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings']);
const format = tool('format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']);
const unit = files('unit', testsIn('{src,scripts}/**/*.test.ts'), { together: true });
const apart = { ...files('commands', apartFiles), beforehand: true };
const builds = files('builds', buildFiles);
const content = tool('content', '.', 'scripts/run.mjs', ['normalise', '--check', '--quiet']);
const comparisons = tool('comparisons', '.', 'scripts/run.mjs', ['compare', '--check', '--quiet']);
const site = browser('site', siteFiles);
const ownSites = browser('own-sites', ownSiteFiles);
const keys = browser('keyboard', asideFiles);

/**
 * The layers of `npm test`, quick ones first. Stages follow each other; the tracks of a stage run side by side, and the layers
 * of a track one after the other, because only one process at a time may build in the project.
 */
export const STAGES: readonly (readonly (readonly Layer[])[])[] = [
  [[types], [lint, format, unit]],
  [
    [builds, content, comparisons, ownSites, keys],
    [apart, site],
  ],
];

function tool(name: string, from: string, program: string, args: readonly string[]): Layer {
  return { name, run: (print) => runTool(from, program, { args, print }) };
}

function files(name: string, paths: readonly string[], { together = false } = {}): Layer {
  return { name, run: (print) => runFiles(paths, { print, together }) };
}

function browser(name: string, paths: readonly string[]): Layer {
  return { name, run: (print) => runSite(paths, print), prepare: makeTestSites };
}

/** Test files: those with one of the names, and the rest. */
function sorted(all: readonly string[], names: ReadonlySet<string>): [named: string[], rest: string[]] {
  const isNamed = (file: string) => names.has(basename(file, '.test.ts'));
  return [all.filter(isNamed), all.filter((file) => !isNamed(file))];
}

function testsIn(pattern: string): string[] {
  return globSync(pattern, { cwd: PROJECT_PATH })
    .map((path) => path.split(sep).join('/'))
    .sort(compareText);
}
