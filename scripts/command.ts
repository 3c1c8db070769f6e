import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { Command, CommanderError } from 'commander';
import { diskError, EXIT, type ExitCode, placeError, Stop, unforeseen } from './exit.ts';
import { listenForInterrupts } from './interrupt.ts';
import { type Messages, messages } from './messages.ts';
import { PROJECT } from './project.ts';

interface About {
  readonly description: string;
  /** Whole command lines, each with what it does. At least two. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** A command with `--help`, `--version` and examples; usage errors end with code 2. */
export function command(name: string, { description, examples }: About): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const rows = examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`);
  return new Command(`npm run ${name} --`)
    .description(description)
    .version(version())
    .exitOverride()
    .showHelpAfterError(`(npm run ${name} -- --help lists the options)`)
    .addHelpText('after', `\nExamples:\n${rows.join('\n')}`);
}

/**
 * Reads the arguments and runs the command. The only place that sets an exit code: what `work` returns, the code of a
 * `Stop`, 4 for an error of the file system, 2 for wrong usage.
 */
export async function runCommand<Options extends object>(
  program: Command,
  work: (options: Options, to: Messages) => Promise<ExitCode>,
): Promise<void> {
  listenForInterrupts();
  process.stdout.once('error', stopReading);
  try {
    const options = program.parse().opts<Options & { quiet?: boolean }>();
    process.exitCode = await work(options, messages({ quiet: options.quiet ?? false }));
  } catch (error) {
    process.exitCode = explain(error, messages());
  }
}

/** Prints why a command ended and gives its exit code. */
export function explain(error: unknown, to: Messages): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Stop) {
    to.list(error.problems);
    to.fail(error.message, error.remedy);
    return error.code;
  }
  const disk = diskError(error);
  if (disk) {
    to.fail(disk.message, 'Free some space or correct the permissions, then run the command again');
    return EXIT.disk;
  }
  const place = process.env['DEBUG'] === undefined ? placeError(error) : undefined;
  if (place) {
    to.fail(place.message, place.remedy);
    return EXIT.input;
  }
  to.fail(stripVTControlCharacters(unforeseen(error)), 'Run the command with DEBUG=1 to see where it happened');
  return EXIT.input;
}

/** `npm run … | head -1` closes the pipe early; that is no failure. */
function stopReading(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PROJECT), 'utf8')) as { version: string };
  return version;
}
