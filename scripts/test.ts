import { Option } from 'commander';
import { command, runCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Messages } from './messages.ts';
import { LAYERS, type Result } from './testing/layers.ts';

interface Options {
  readonly only?: readonly string[];
}

const program = command('test', {
  description:
    'Runs every layer of tests and prints how many passed and failed. Types, lint and format count as one check each.',
  examples: [
    ['npm test', 'everything'],
    ['npm test -- --only types unit', 'two layers'],
  ],
}).addOption(new Option('--only <layers...>', 'layers to run').choices(LAYERS.map(({ name }) => name)));

await runCommand(program, test);

async function test({ only }: Options, to: Messages): Promise<ExitCode> {
  const total = { passed: 0, failed: 0 };
  const rows: string[] = [];
  for (const { name, run } of LAYERS.filter((layer) => only?.includes(layer.name) ?? true)) {
    to.say(`${name} …`);
    const result = await run(to.say);
    total.passed += result.passed;
    total.failed += result.failed;
    rows.push(row(name, result));
  }
  process.stdout.write(`${rows.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 || rows.length === 0 ? EXIT.problems : EXIT.done;
}

function row(name: string, { passed, failed, skipped }: Result): string {
  const collected = passed + failed + skipped;
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${name.padEnd(11)} ${String(collected).padStart(5)} collected ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed${left}`;
}
