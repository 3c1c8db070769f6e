import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { neutralRecord } from '../../src/normalise/neutral-record.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { articleFile, receiptFile } from '../../src/normalise/write-article.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { distinctSlugs, splitName } from '../content/file-name.ts';
import { listFolder } from '../content/list-folder.ts';
import { CAPTURE_EXTENSIONS, readCaptureFile } from '../content/read-capture-file.ts';
import { requireFolder } from '../content/read-content.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import { shown } from '../project.ts';
import { replaceFile } from './derived-files.ts';
import { failed } from './normalise-content.ts';

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
  if (from === out) throw new Stop(EXIT.usage, '--from and --out must be different folders');
  const { files, folders, problems: refused } = listFolder(from);
  const problems: Problem[] = [
    ...refused,
    ...folders.map((name) => ignored(join(from, name), 'Folders inside the folder are not read')),
  ];
  const slugFor = distinctSlugs();
  if (!mode.dryRun) mkdirSync(out, { recursive: true });
  let done = 0;
  for (const name of files) {
    const found = await normaliseFile(from, name, slugFor, out, mode);
    problems.push(...found);
    if (found.length === 0) done += 1;
  }
  to.list(problems);
  to.say(`${count(done, 'article')}${mode.dryRun ? ' to be' : ''} written to ${shown(out)}`);
  return problems.length > 0 ? EXIT.problems : EXIT.done;
}

async function normaliseFile(
  from: string,
  name: string,
  slugFor: (name: string) => string,
  out: string,
  { json, dryRun }: Mode,
): Promise<readonly Problem[]> {
  const path = join(from, name);
  const { stem, extension } = splitName(name);
  if (!CAPTURE_EXTENSIONS.has(extension)) return [ignored(path, 'Only .txt and .html files are read')];
  const bytes = readCaptureFile(path);
  if (!bytes.ok) return bytes.problems;
  try {
    const slug = slugFor(stem);
    const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en' };
    const normalised = normalise({ path: name.replace(/\p{Cc}/gu, ' '), bytes: bytes.value }, options);
    const record = neutralRecord(stem, normalised);
    const text = JSON.stringify(record);
    if (!dryRun) {
      replaceFile(join(out, 'articles', `${slug}.md`), articleFile(normalised.facts, normalised.body));
      replaceFile(join(out, 'receipts', `${slug}.json`), receiptFile(normalised.receipt));
      replaceFile(join(out, `${slug}.json`), `${text}\n`);
    }
    if (json) process.stdout.write(`${text}\n`);
    return [];
  } catch (error) {
    return [failed(shown(path), error)];
  }
}

function ignored(path: string, message: string): Problem {
  return { file: shown(path), message, remedy: 'Move it out of the folder, or save it as text or HTML' };
}
