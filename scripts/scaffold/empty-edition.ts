import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../derived/derived-files.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { jsonSchemas } from '../json-schemas.ts';
import { count, type Messages } from '../messages.ts';
import { shown } from '../project.ts';
import { EXAMPLE, ROOMS, requireUntouchedExample } from './example.ts';
import { siteFile } from './file-texts.ts';

interface Mode {
  readonly force?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly json?: true | undefined;
}

/**
 * Takes the example out of a content folder and gives it a `site.yaml` that waits for its publisher; makes the folder
 * if it is not there. A `site.yaml` that somebody has edited stays.
 */
export async function emptyEdition(folder: string, { force, dryRun, json }: Mode, to: Messages): Promise<ExitCode> {
  const leaving = filesOf(folder);
  if (leaving.length > 0) requireEdition(folder);
  const untouched = force || leaving.length === 0 ? { site: true } : requireUntouchedExample(folder);
  const resetsSite = force || !existsSync(join(folder, 'site.yaml')) || (leaving.length > 0 && untouched.site);
  if (!dryRun) {
    for (const name of [...ROOMS, EXAMPLE]) rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (resetsSite) replaceFile(join(folder, 'site.yaml'), siteFile());
    for (const [path, text] of jsonSchemas()) replaceFile(join(folder, path), text);
  }
  if (json) printRecords(folder, leaving, resetsSite);
  const mode = dryRun ? 'would be ' : '';
  to.say(
    `${count(leaving.length, 'file')} ${mode}deleted from ${shown(folder)}${force || leaving.length === 0 ? '' : '; git still has them'}`,
  );
  to.say(
    resetsSite
      ? `${shown(join(folder, 'site.yaml'))} ${mode}written: put your words into its lines title, description, owner and licence`
      : `${shown(join(folder, 'site.yaml'))} has your words and stays`,
  );
  to.say('  → npm run new -- EVENT --from FOLDER makes the first event');
  return EXIT.done;
}

/** Folders may be called `events` or `sources` for other reasons, and `--force` must not empty those. */
function requireEdition(folder: string): void {
  if (existsSync(join(folder, 'site.yaml'))) return;
  const remedy = 'Name the content folder, or a new one, with --content';
  throw new Stop(EXIT.usage, `${shown(folder)} is no content folder: it has no site.yaml`, { remedy });
}

function filesOf(folder: string): string[] {
  return ROOMS.flatMap((room) =>
    existsSync(join(folder, room)) ? readdirSync(join(folder, room), { recursive: true, withFileTypes: true }) : [],
  )
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function printRecords(folder: string, leaving: readonly string[], resetsSite: boolean): void {
  const records = [
    ...leaving.map((path) => ({ file: shown(path), deleted: true })),
    ...(resetsSite ? [{ file: shown(join(folder, 'site.yaml')), written: true }] : []),
  ];
  for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
}
