import { resolve } from 'node:path';
import { Argument } from 'commander';
import { command, runCommand } from './command.ts';
import { type Content, readContent } from './content/read-content.ts';
import { type CompareOptions, evalComparisons } from './eval/compare/eval-comparisons.ts';
import { isEventSet } from './eval/compare/set-events.ts';
import { judgeEdition } from './eval/judge-edition.ts';
import { judgeSet } from './eval/judge-set.ts';
import { editionRows, setRows } from './eval/rows.ts';
import { evalTelling } from './eval/telling/eval-telling.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Messages } from './messages.ts';

interface Options extends Omit<CompareOptions, 'set'> {
  readonly content: string;
  readonly set?: string;
}

const program = command('eval', {
  description:
    'Prints how well the software does, held against labels made by people: the normaliser and the comparison.',
  examples: [
    ['npm run eval', 'both, on the content folder against its gold'],
    ['npm run eval -- comparisons', 'statements, quotations, names and the rest against content/gold/comparisons'],
    ['npm run eval -- telling', 'figures against content/gold/telling'],
    ['npm run eval -- comparisons --set events/dev', 'the same, and the labelled events of that set'],
    ['npm run eval -- comparisons --against main~5', 'what was gained and lost since that revision'],
    ['npm run eval -- --set pages/dev', 'precision and recall on pages/dev/in against pages/dev/gold.json'],
  ],
})
  .addArgument(
    new Argument('[what]', 'what to judge; both if it is not said').choices(['captures', 'comparisons', 'telling']),
  )
  .option('--content <folder>', 'the content folder', 'content')
  .option('--set <folder>', 'a folder with in/ and gold.json, of pages or of events')
  .option('--against <revision>', 'print what the comparison has gained and lost since a revision of the project')
  .option('--each-row', 'macro recall of statements with each row of the lexicon removed in turn')
  .option('--words', 'list the words of a set’s texts beside their ids, too')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print scores and problems only');

await runCommand(program, async (options: Options, to) => {
  const what = program.args[0];
  const set = options.set === undefined ? undefined : resolve(options.set);
  if (set !== undefined && what !== 'comparisons' && what !== 'telling' && !isEventSet(set))
    return evalSet(set, options.json);
  const content = readContent(resolve(options.content));
  if (what === 'telling') return evalTelling(content, { ...options, set }, to);
  const onlyComparisons = what === 'comparisons' || options.against !== undefined || options.eachRow === true;
  const captures = onlyComparisons ? EXIT.done : await evalEdition(content, options.json, to);
  const comparisons = what === 'captures' ? EXIT.done : await evalComparisons(content, { ...options, set }, to);
  return captures === EXIT.done ? comparisons : captures;
});

async function evalEdition(content: Content, json: true | undefined, to: Messages): Promise<ExitCode> {
  const scores = await judgeEdition(content);
  const problems = scores[0]?.problems ?? [];
  to.list(problems);
  print(json ? scores.map((score) => JSON.stringify(score)) : scores.flatMap(editionRows));
  const isRight = scores.every(({ judgements }) => judgements.every(({ judgement }) => judgement.wrong.length === 0));
  return isRight && problems.length === 0 ? EXIT.done : EXIT.problems;
}

async function evalSet(folder: string, json: true | undefined): Promise<ExitCode> {
  const score = await judgeSet(folder);
  print(json ? [JSON.stringify(score)] : setRows(score));
  return EXIT.done;
}

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
