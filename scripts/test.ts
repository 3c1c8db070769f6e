import { Option } from 'commander';
import { command, runCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Layer, type Print, type Result, STAGES } from './testing/layers.ts';

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
}).addOption(new Option('--only <layers...>', 'layers to run').choices(STAGES.flat(2).map(({ name }) => name)));

await runCommand(program, test);

async function test({ only }: Options): Promise<ExitCode> {
  const total = { passed: 0, failed: 0 };
  const rows: string[] = [];
  for (const stage of STAGES) {
    for (const { name, result } of await runStage(stage, only)) {
      total.passed += result.passed;
      total.failed += result.failed;
      rows.push(row(name, result));
    }
  }
  process.stdout.write(`${rows.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 || rows.length === 0 ? EXIT.problems : EXIT.done;
}

interface Ran {
  readonly name: string;
  readonly result: Result;
}

/** The first track shows what it does while it does it; what the others wrote follows behind it, so that no lines mix. */
async function runStage(stage: readonly (readonly Layer[])[], only: readonly string[] | undefined): Promise<Ran[]> {
  const tracks = stage
    .map((track) => track.filter(({ name }) => only?.includes(name) ?? true))
    .filter((track) => track.length > 0);
  const prepared = prepareAll(tracks.flat());
  const kept: string[] = [];
  const show: Print = (text) => void process.stderr.write(text);
  const keep = (index: number): Print => {
    kept[index] = '';
    return (text) => {
      kept[index] += text;
    };
  };
  const ran = await Promise.all(
    tracks.map((track, index) => runTrack(track, prepared, index === 0 ? show : keep(index))),
  );
  show(kept.join(''));
  return ran.flat();
}

async function prepareAll(layers: readonly Layer[]): Promise<void> {
  for (const { prepare } of layers) await prepare?.().catch(() => undefined);
}

async function runTrack(track: readonly Layer[], prepared: Promise<void>, print: Print): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const { name, run, beforehand } of track) {
    if (!beforehand) await prepared;
    print(`${name} …\n`);
    ran.push({ name, result: await run(print) });
  }
  return ran;
}

function row(name: string, { passed, failed, skipped }: Result): string {
  const collected = passed + failed + skipped;
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${name.padEnd(11)} ${String(collected).padStart(5)} collected ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed${left}`;
}
