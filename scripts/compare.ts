import { resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { readContent } from './content/read-content.ts';
import { readWords } from './content/read-lexicon.ts';
import { compareContent } from './derived/compare-content.ts';
import { comparisonsOf, staleFiles, writeDerived } from './derived/derived-files.ts';
import { normaliseContent } from './derived/normalise-content.ts';
import { reportCompared } from './derived/report-compared.ts';
import { verifyComparisons } from './derived/verify-comparisons.ts';
import type { ExitCode } from './exit.ts';
import type { Messages } from './messages.ts';

interface Options {
  readonly content: string;
  readonly check?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const program = command('compare', {
  description: 'Makes a comparison of the articles of every event in the content folder.',
  examples: [
    ['npm run compare', 'writes content/comparisons'],
    ['npm run compare -- --check', 'fails if those files are not what they should be'],
    ['npm run -s compare -- --json', 'one record per event on stdout'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--check', 'write nothing; exit with 1 and list the files that are stale')
  .option('--dry-run', 'write nothing; tell what would be written')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print problems only');

await runCommand(program, compare);

/** Compares what normalise would write now, so that a stale article is never compared; writes comparisons only. */
async function compare({ content: folder, check, dryRun, json }: Options, to: Messages): Promise<ExitCode> {
  const content = readContent(resolve(folder));
  const derived = await normaliseContent(content);
  const compared = compareContent(content, derived, readWords(content.folder));
  const writes = !check && !dryRun;
  const stale = (writes ? writeDerived : staleFiles)(content.folder, compared.files, comparisonsOf(derived.files));
  const unfit = writes || check ? verifyComparisons(content, derived, compared) : [];
  const problems = [...content.problems, ...derived.problems, ...compared.problems, ...unfit];
  return reportCompared({ compared, stale, problems }, { check, json, dryRun }, to);
}
