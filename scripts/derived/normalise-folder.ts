import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neutralRecord } from '../../src/normalise/neutral-record.ts';
import type { Normalised } from '../../src/normalise/normalise.ts';
import { articleFile, receiptFile } from '../../src/normalise/write-article.ts';
import { type Problem, placeAt } from '../../src/schema/problem.ts';

import { distinctSlugs, splitName } from '../content/file-name.ts';
import { listFolder } from '../content/list-folder.ts';
import { CAPTURE_EXTENSIONS, readCaptureFile } from '../content/read-capture-file.ts';
import { requireFolder } from '../content/read-content.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import { closeWorkers, normaliseCapture } from '../normalise-capture.ts';
import { shown } from '../project.ts';
import { replaceFile } from './derived-files.ts';
import { bodyless, failed } from './normalise-content.ts';

interface Mode {
  readonly json?: true | undefined;
  readonly dryRun?: true | undefined;
}

/**
 * Normalises the text and HTML files of any folder, without sidecars or sources: `articles/`, `receipts/` and one neutral
 * record per file are written to `out`. What cannot be read is named and left out. A missing date or outlet is no problem here.
 */
export async function normaliseFolder(from: string, out: string, mode: Mode, to: Messages): Promise<ExitCode> {
  requireFolder(from, 'Name the folder that holds the files with --from');
  requireOut(from, out);
  const { files, folders, problems: refused } = listFolder(from);
  const folded = folders.map((name) => ignored(join(from, name), 'Folders inside the folder are not read'));
  if (!mode.dryRun) mkdirSync(out, { recursive: true });
  const { problems, notes, done } = await normaliseFiles(from, files, out, mode);
  const all = [...refused, ...folded, ...problems];
  to.list([...all, ...notes]);
  if (files.length === 0) to.fail(`There is no file in ${shown(from)}`, 'Put reports there, as .txt or .html');
  to.say(`${count(done, 'article')}${mode.dryRun ? ' to be' : ''} written to ${shown(out)}`);
  return all.length > 0 ? EXIT.problems : EXIT.done;
}

function requireOut(from: string, out: string): void {
  if (from === out) throw new Stop(EXIT.usage, '--from and --out must be different folders');
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Stop(EXIT.usage, `--out ${shown(out)} is a file`, {
      remedy: 'Name a folder, which need not be there yet',
    });
  }
}

/** What came of some files: what kept one out, what an editor might look at, and how many articles there are. */
interface Outcome {
  readonly problems: Problem[];
  readonly notes: Problem[];
  done: number;
}

async function normaliseFiles(from: string, files: readonly string[], out: string, mode: Mode): Promise<Outcome> {
  const outcome: Outcome = { problems: [], notes: [], done: 0 };
  const slugFor = distinctSlugs();
  for (const name of files) {
    const path = join(from, name);
    const read = await readOne(path, name);
    if ('problems' in read) {
      outcome.problems.push(...read.problems);
      continue;
    }
    const record = JSON.stringify(neutralRecord(splitName(name).stem, read.normalised));
    if (!mode.dryRun) writeOne(out, slugFor(splitName(name).stem), read.normalised, record);
    if (mode.json) process.stdout.write(`${record}\n`);
    outcome.notes.push(...notesOn(path, read.normalised));
    outcome.done += 1;
  }
  await closeWorkers();
  return outcome;
}

async function readOne(
  path: string,
  name: string,
): Promise<{ normalised: Normalised } | { problems: readonly Problem[] }> {
  if (!CAPTURE_EXTENSIONS.has(splitName(name).extension))
    return { problems: [ignored(path, 'Only .txt and .html files are read')] };
  const bytes = readCaptureFile(path);
  if (!bytes.ok) return { problems: bytes.problems };
  try {
    const capture = { path: name.replace(/\p{Cc}/gu, ' '), bytes: bytes.value };
    const normalised = await normaliseCapture(capture, {
      sidecar: { corrections: [] },
      sources: new Map(),
      language: 'en',
    });
    return normalised.body.trim() === '' ? { problems: [bodyless(shown(path))] } : { normalised };
  } catch (error) {
    return { problems: [failed(shown(path), error)] };
  }
}

function writeOne(out: string, slug: string, { facts, body, receipt }: Normalised, record: string): void {
  replaceFile(join(out, 'articles', `${slug}.md`), articleFile(facts, body));
  replaceFile(join(out, 'receipts', `${slug}.json`), receiptFile(receipt));
  replaceFile(join(out, `${slug}.json`), `${record}\n`);
}

/** What an editor might want to look at; the article is written all the same. */
function notesOn(path: string, { problems, text }: Normalised): Problem[] {
  return problems.map(({ message, remedy, offset }) => ({
    file: shown(path),
    ...(offset === undefined ? {} : placeAt(text, offset)),
    message,
    remedy,
  }));
}

function ignored(path: string, message: string): Problem {
  return { file: shown(path), message, remedy: 'Move it out of the folder, or save it as text or HTML' };
}
