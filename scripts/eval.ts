import { resolve } from 'node:path';
import { command, runCommand } from './command.ts';
import { readContent } from './content/read-content.ts';
import { judgeEdition } from './eval/judge-edition.ts';
import { judgeSet } from './eval/judge-set.ts';
import { editionRows, setRows } from './eval/rows.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Messages } from './messages.ts';

interface Options {
  readonly content: string;
  readonly set?: string;
  readonly json?: true;
}

const program = command('eval', {
  description: 'Prints how well the normaliser does: on the content folder against its gold, or on a set of captures.',
  examples: [
    ['npm run eval', 'every line, field and paragraph of content/gold'],
    ['npm run eval -- --set pages/dev', 'precision and recall on pages/dev/in against pages/dev/gold.json'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--set <folder>', 'a folder with in/ and gold.json')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print scores and problems only');

await runCommand(program, ({ set, content, json }: Options, to) =>
  set === undefined ? evalEdition(content, json, to) : evalSet(set, json),
);

async function evalEdition(folder: string, json: true | undefined, to: Messages): Promise<ExitCode> {
  const scores = await judgeEdition(readContent(resolve(folder)));
  const problems = scores[0]?.problems ?? [];
  to.list(problems);
  print(json ? scores.map((score) => JSON.stringify(score)) : scores.flatMap(editionRows));
  const isRight = scores.every(({ judgements }) => judgements.every(({ judgement }) => judgement.wrong.length === 0));
  return isRight && problems.length === 0 ? EXIT.done : EXIT.problems;
}

async function evalSet(folder: string, json: true | undefined): Promise<ExitCode> {
  const score = await judgeSet(resolve(folder));
  print(json ? [JSON.stringify(score)] : setRows(score));
  return EXIT.done;
}

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
