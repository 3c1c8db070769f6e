import { resolve } from 'node:path';
import type { EventInput } from '../src/compare/corpus.ts';
import { closest } from '../src/schema/closest.ts';
import { command, runCommand } from './command.ts';
import { readContent } from './content/read-content.ts';
import { readWords } from './content/read-lexicon.ts';
import { compareContent } from './derived/compare-content.ts';
import { comparisonsOf, staleFiles, writeDerived } from './derived/derived-files.ts';
import { normaliseContent } from './derived/normalise-content.ts';
import { reportCompared } from './derived/report-compared.ts';
import { suggestedRows } from './derived/suggest-rows.ts';
import { verifyComparisons } from './derived/verify-comparisons.ts';
import { contentInputs } from './eval/compare/content-inputs.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import type { Messages } from './messages.ts';

interface Options {
  readonly content: string;
  readonly check?: true;
  readonly dryRun?: true;
  readonly json?: true;
  /** An event, or true for all of them. */
  readonly suggest?: string | true;
}

const program = command('compare', {
  description: 'Makes a comparison of the articles of every event in the content folder.',
  examples: [
    ['npm run compare', 'writes content/comparisons'],
    ['npm run compare -- --check', 'fails if those files are not what they should be'],
    ['npm run -s compare -- --suggest', 'prints rows for the files of events: actors, aliases, acts; writes nothing'],
    ['npm run -s compare -- --suggest flood', 'the same for one event'],
    ['npm run -s compare -- --json', 'one record per event on stdout'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--check', 'write nothing; exit with 1 and list the files that are stale')
  .option('--dry-run', 'write nothing; tell what would be written')
  .option(
    '--suggest [event]',
    'write nothing; print rows that an editor may copy into the file of the event, or of all',
  )
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print problems only');

await runCommand(program, (options: Options, to) => (options.suggest ? suggest(options, to) : compare(options, to)));

/** Compares what normalise would write now, so that a stale article is never compared; writes comparisons only. */
async function compare({ content: folder, check, dryRun, json }: Options, to: Messages): Promise<ExitCode> {
  const content = readContent(resolve(folder));
  const derived = await normaliseContent(content);
  const compared = compareContent(content, derived, readWords(content.folder));
  const writes = !check && !dryRun;
  const stale = (writes ? writeDerived : staleFiles)(content.folder, compared.files, comparisonsOf(derived.files));
  const unfit = writes || check ? [...verifyComparisons(content, derived, compared).values()].flat() : [];
  const problems = [...content.problems, ...derived.problems, ...compared.problems, ...unfit];
  return reportCompared({ compared, stale, problems }, { check, json, dryRun }, to);
}

/** Prints to stdout; nothing is used before it stands in the file of an event. Problems of the content do not stop it. */
async function suggest(options: Options, to: Messages): Promise<ExitCode> {
  refuseOthers(options);
  const content = readContent(resolve(options.content));
  const inputs = await contentInputs(content, readWords(content.folder));
  const chosen = options.suggest === true ? [...inputs.values()] : [chosenEvent(options.suggest ?? '', inputs)];
  if (chosen.length === 0) to.say('There is no event to propose rows for');
  for (const input of chosen) process.stdout.write(suggestedRows(input));
  to.list(content.problems);
  return content.problems.length > 0 ? EXIT.problems : EXIT.done;
}

/** Rows are YAML for a person, so that none of the other ways to run fits. */
function refuseOthers({ check, dryRun, json }: Options): void {
  const other = check ? '--check' : dryRun ? '--dry-run' : json ? '--json' : undefined;
  if (other === undefined) return;
  throw new Stop(EXIT.usage, `--suggest only prints rows and does not go with ${other}`, {
    remedy: `Leave out one of them: npm run -s compare -- --suggest`,
  });
}

function chosenEvent(slug: string, inputs: ReadonlyMap<string, EventInput>): EventInput {
  const found = inputs.get(slug);
  if (found) return found;
  const meant = closest(slug, inputs.keys());
  throw new Stop(EXIT.usage, `There is no event ${slug}`, {
    remedy: meant
      ? `Write --suggest ${meant}`
      : 'Name a file of content/events without its ending, or no event for all',
  });
}
