import type { Problem } from '../../src/schema/problem.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import type { Compared } from './compare-content.ts';
import type { Staleness } from './derived-files.ts';

interface ComparedRun {
  readonly compared: Compared;
  readonly stale: Staleness;
  readonly problems: readonly Problem[];
}

interface Mode {
  readonly check?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly json?: true | undefined;
}

/** Tells what `npm run compare` did or would do, and gives its exit code. */
export function reportCompared({ compared, stale, problems }: ComparedRun, mode: Mode, to: Messages): ExitCode {
  if (mode.json) for (const event of compared.events) process.stdout.write(`${JSON.stringify(event)}\n`);
  to.list(problems);
  const entries = [
    ...stale.missing.map((path) => `${path} is missing`),
    ...stale.changed.map((path) => `${path} is not what the articles give`),
    ...stale.left.map((path) => `${path} is of an event or of articles that are no longer so`),
  ];
  if (mode.check) {
    for (const entry of entries) to.fail(entry, 'Run npm run compare and commit the result');
    if (entries.length === 0) to.say('Comparisons are up to date');
    return entries.length + problems.length > 0 ? EXIT.problems : EXIT.done;
  }
  const computed = compared.events.filter((event) => event.computed).length;
  const done = mode.dryRun ? 'to be written' : 'written';
  to.say(
    `${count(compared.events.length, 'event')}, ${computed} of them compared anew; ${count(entries.length, 'file')} ${done}`,
  );
  return problems.length > 0 ? EXIT.problems : EXIT.done;
}
