import { resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { readContent } from './content/read-content.ts';
import { staleFiles, writeDerived } from './derived/derived-files.ts';
import { normaliseContent } from './derived/normalise-content.ts';
import { reportNormalised } from './derived/report-normalised.ts';
import { verifyContent } from './derived/verify-content.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import type { Messages } from './messages.ts';

interface Options {
  readonly content: string;
  readonly from?: string;
  readonly out?: string;
  readonly check?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const program = command('normalise', {
  description: 'Makes articles and receipts of the captures in the content folder.',
  examples: [
    ['npm run normalise', 'writes content/articles and content/receipts'],
    ['npm run normalise -- --check', 'fails if those files are not what they should be'],
    ['npm run -s normalise -- --from saved --out out --json', 'any folder of .txt and .html files; one record a line'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--check', 'write nothing; exit with 1 and list the files that are stale')
  .option('--dry-run', 'write nothing; tell what would be written')
  .option('--from <folder>', 'normalise the files of any folder, without sidecars')
  .option('--out <folder>', 'where --from writes articles, receipts and records')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print problems only');

await runCommand(program, (options: Options, to) =>
  isForeign(options) ? foreign(options, to) : normalise(options, to),
);

async function normalise({ content: folder, check, dryRun, json }: Options, to: Messages): Promise<ExitCode> {
  const content = readContent(resolve(folder));
  const derived = await normaliseContent(content);
  const writes = !check && !dryRun;
  const stale = (writes ? writeDerived : staleFiles)(content.folder, derived.files);
  const unfit = writes || check ? [...verifyContent(content, derived).values()].flat() : [];
  return reportNormalised({ content, derived, stale, unfit }, { check, dryRun, json }, to);
}

function isForeign({ from, out, check }: Options): boolean {
  if ((from === undefined) !== (out === undefined)) {
    throw new Stop(EXIT.usage, '--from and --out need each other', {
      remedy: 'For example: npm run normalise -- --from reports --out normalised',
    });
  }
  if (from !== undefined && check)
    throw new Stop(EXIT.usage, '--check compares the content folder; it does not go with --from');
  return from !== undefined;
}

async function foreign({ from = '', out = '', json, dryRun }: Options, to: Messages): Promise<ExitCode> {
  const { normaliseFolder } = await import('./derived/normalise-folder.ts');
  return normaliseFolder(resolve(from), resolve(out), { json, dryRun }, to);
}
