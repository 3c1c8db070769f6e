import { resolve } from 'node:path';
import { day, line, moment } from '../src/schema/fields.ts';
import { command, runCommand } from './command.ts';
import { isDevice, isSlug, slugOf } from './content/file-name.ts';
import { requireFolder } from './content/read-content.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import type { Messages } from './messages.ts';
import { shown } from './project.ts';
import { emptyEdition } from './scaffold/empty-edition.ts';
import { writeNew } from './scaffold/new-files.ts';
import { isAttended, terminal } from './scaffold/questions.ts';
import { reportEvent } from './scaffold/report-event.ts';

interface Options {
  readonly content: string;
  readonly from?: string;
  readonly byName?: true;
  readonly source?: string;
  readonly published?: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly empty?: true;
  readonly force?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly quiet?: true;
}

const program = command('new', {
  description: 'Makes an event of reports: copies them to the content folder and writes the records beside them.',
  examples: [
    ['npm run new -- --empty', 'takes the example out, so that the edition is yours'],
    [
      'npm run new -- harbour-vote --from reports --by-name',
      'reports/ holds “Harbour Gazette.txt”, “Valley Echo.html” …',
    ],
    ['npm run new -- harbour-vote page.html --source "Valley Echo"', 'one more report for the same event'],
  ],
})
  .argument('[event]', 'name of the event in addresses, such as harbour-vote')
  .argument('[files...]', 'reports: .txt and .html files of any names, or folders of them')
  .option('--from <folder>', 'a folder of reports')
  .option('--by-name', 'every file is named after its outlet, such as “Harbour Gazette.txt”')
  .option('--source <outlet>', 'name of the outlet that all these reports are from')
  .option('--published <date>', 'day of publication of those reports that do not print it')
  .option('--title <text>', 'what happened, in neutral words')
  .option('--date <day>', 'day of the event, as YYYY-MM-DD')
  .option('--place <text>', 'where it happened')
  .option('--empty', 'start an edition of your own: delete the example, write a new site.yaml')
  .option('--force', 'with --empty: delete also what was changed or is not under git')
  .option('--content <folder>', 'the content folder', 'content')
  .option('--dry-run', 'write nothing; tell what would be written')
  .option('--json', 'print one JSON object a line on stdout')
  .option('--quiet', 'print problems only, and ask nothing');

await runCommand(program, (options: Options, to) =>
  options.empty ? emptyEdition(onlyEmpty(options), options, to) : newEvent(options, to),
);

async function newEvent({ content, dryRun, json, ...options }: Options, to: Messages): Promise<ExitCode> {
  const event = checkedEvent(options);
  const folder = resolve(content);
  requireFolder(folder, `npm run new -- --empty --content ${shown(folder)} makes one`);
  const attended = isAttended() && !dryRun && !json && !options.quiet ? terminal() : undefined;
  // The normaliser takes a second to load, which a wrong option should not cost.
  const { planEvent } = await import('./scaffold/scaffold-event.ts');
  const { title, date, place, from } = options;
  const paths = [...(from === undefined ? [] : [from]), ...program.args.slice(1)].map((path) => resolve(path));
  const request = { folder, event, facts: { title, date, place }, paths, said: options, ask: attended?.ask };
  const plan = await planEvent(request).finally(() => attended?.close());
  if (!dryRun) writeNew(folder, plan.files);
  return reportEvent(folder, plan, { dryRun, json }, to);
}

function checkedEvent(options: Omit<Options, 'content'>): string {
  const [event] = program.args;
  const remedy = 'For example: npm run new -- harbour-vote --from reports';
  if (event === undefined) throw new Stop(EXIT.usage, 'Name the event first', { remedy });
  if (!isSlug(event)) {
    const why = isDevice(event) ? 'is a name that Windows keeps for itself' : 'cannot stand in an address';
    throw new Stop(EXIT.usage, `${JSON.stringify(event)} ${why}`, {
      remedy: `Write it as ${slugOf(event, 'harbour-vote')}`,
    });
  }
  if (options.force) throw new Stop(EXIT.usage, '--force belongs to --empty; an event never replaces a file');
  if (options.source !== undefined && options.byName)
    throw new Stop(EXIT.usage, '--source and --by-name both name the outlets; use one of them');
  const fields = { title: line, place: line, source: line, date: day, published: moment } as const;
  for (const [name, field] of Object.entries(fields)) {
    const checked = field.safeParse(options[name as keyof typeof fields] ?? '2000-01-01');
    if (!checked.success) throw new Stop(EXIT.usage, `--${name}: ${checked.error.issues[0]?.message}`);
  }
  return event;
}

/** The content folder, if nothing is asked for beside `--empty` that it does not do. */
function onlyEmpty({ content, empty: _, force: __, dryRun: ___, json: ____, quiet: _____, ...rest }: Options): string {
  const [more] = [...program.args, ...Object.keys(rest)];
  if (more === undefined) return resolve(content);
  throw new Stop(EXIT.usage, `--empty does only that, and ${JSON.stringify(more)} is for an event`, {
    remedy: 'Run npm run new -- --empty first, then npm run new -- EVENT',
  });
}
