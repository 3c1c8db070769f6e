import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { readSite } from '../content/read-records.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import { shown } from '../project.ts';
import { UNNAMED } from './file-texts.ts';
import { missingIn } from './new-files.ts';
import type { EventPlan } from './scaffold-event.ts';

interface Mode {
  readonly dryRun?: true | undefined;
  readonly json?: true | undefined;
}

/** Tells which files were written or left alone, what they still need, and what to do next; gives the exit code. */
export function reportEvent(folder: string, plan: EventPlan, { dryRun, json }: Mode, to: Messages): ExitCode {
  const { files, kept, problems } = plan;
  if (json) printRecords(folder, plan);
  for (const { path, from } of files) {
    to.say(`${dryRun ? 'would write' : 'wrote'} ${shown(join(folder, path))}${from === undefined ? '' : ` (${from})`}`);
  }
  for (const { path, from } of kept) {
    const why = from === undefined ? '' : `, which holds the same as ${from}`;
    to.say(`left alone ${shown(join(folder, path))}${why}`);
  }
  const missing = missingIn(folder, files);
  to.list([...problems, ...missing]);
  to.say(`${count(files.length, 'file')} ${dryRun ? 'to be ' : ''}written, ${count(kept.length, 'file')} left alone`);
  if (!dryRun) for (const step of nextSteps(folder, plan, missing)) to.say(`  → ${step}`);
  return problems.length + missing.length > 0 ? EXIT.problems : EXIT.done;
}

function printRecords(folder: string, { files, kept }: EventPlan): void {
  const written = files.map(({ kind, path, from, missing = [] }) => ({
    kind,
    file: shown(join(folder, path)),
    from,
    written: true,
    missing: missing.map(({ key }) => key),
  }));
  const left = kept.map(({ path, from }) => ({ file: shown(join(folder, path)), from, written: false, missing: [] }));
  for (const record of [...written, ...left]) process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** What a person does next, in order. */
function nextSteps(folder: string, { files, kept }: EventPlan, missing: readonly Problem[]): string[] {
  const has = (kind: string) => files.some((file) => file.kind === kind);
  const site = readSite(folder);
  const isUnnamed = site.ok && site.value.title === UNNAMED.title;
  const nameless = files.filter((file) => file.missing?.some(({ key }) => key === 'source')).length;
  return [
    ...(isUnnamed ? [`Give the site its name: ${shown(join(folder, 'site.yaml'))}`] : []),
    ...(missing.length > 0 ? [`Add what is missing: ${count(missing.length, 'line')}, named above`] : []),
    ...(nameless > 1
      ? [
          'Or delete those captures with their sidecars, name the files after their outlets, and run this again with --by-name',
        ]
      : []),
    ...(has('source')
      ? ['Say in sources/ what the site may print of each new outlet; until then it is an excerpt']
      : []),
    ...(has('capture') || kept.some(({ from }) => from !== undefined)
      ? ['npm start builds the site and shows it']
      : ['Run this again with the reports: --from FOLDER, or their names']),
  ];
}
