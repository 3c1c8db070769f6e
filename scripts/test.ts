import { Option } from 'commander';
import { command, runCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Layer, type Print, STAGES } from './testing/layers.ts';
import { type Ran, reportOf } from './testing/test-report.ts';

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
  const ran: Ran[] = [];
  for (const stage of STAGES) ran.push(...(await runStage(stage, only)));
  const { text, hasPassed } = reportOf(ran);
  process.stdout.write(text);
  return hasPassed ? EXIT.done : EXIT.problems;
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
