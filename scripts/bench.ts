import { resolve } from 'node:path';
import { Argument } from 'commander';
import { benchCompare } from './bench/bench-compare.ts';
import { benchPages } from './bench/bench-pages.ts';
import { command, runCommand } from './command.ts';
import { EXIT } from './exit.ts';

interface Options {
  readonly content: string;
  readonly json?: true;
}

/** What can be measured, with one line about each. */
const BENCHES = {
  compare: 'what a comparison costs: 5 to 200 articles, time, memory, growth',
  pages: 'what pages weigh, kind by kind, and those of an event that thirty sources tell',
};

const program = command('bench', {
  description: 'Measures what the software costs in time and memory on this machine.',
  examples: [
    ['npm run bench', 'lists what can be measured'],
    ['npm run bench -- compare', BENCHES.compare],
    ['npm run bench -- pages', BENCHES.pages],
  ],
})
  .addArgument(new Argument('[what]', 'what to measure').choices(Object.keys(BENCHES)))
  .option('--content <folder>', 'the content folder', 'content')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print figures and problems only');

await runCommand(program, async ({ content, json }: Options, to) => {
  const [what] = program.args;
  if (what === 'pages') return benchPages(resolve(content), json, to);
  if (what !== undefined) return benchCompare(resolve(content), json, to);
  for (const [name, about] of Object.entries(BENCHES)) process.stdout.write(`${name}  ${about}\n`);
  return EXIT.done;
});
