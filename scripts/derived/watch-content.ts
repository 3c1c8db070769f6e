import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import { explain } from '../command.ts';
import { readContent } from '../content/read-content.ts';
import { count, type Messages } from '../messages.ts';
import { replaceFile, writeDerived } from './derived-files.ts';
import { normaliseContent } from './normalise-content.ts';

/** Editors write a file in several steps; the last of them counts. */
const SETTLE_MS = 150;

/** What people write; the rest of the folder is written by us. */
const WATCHED: ReadonlySet<string> = new Set(['captures', 'sources', 'events', 'site.yaml']);

/** Normalises the content now and after every change. Problems are printed; the watching goes on. */
export async function watchContent(folder: string, to: Messages): Promise<void> {
  await refresh(folder, to);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, (_, path) => {
    if (path === null || !WATCHED.has(path.split(sep)[0] ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => refresh(folder, to));
    }, SETTLE_MS);
  });
}

async function refresh(folder: string, to: Messages): Promise<void> {
  try {
    const content = readContent(folder);
    const derived = await normaliseContent(content);
    const { missing, changed, left, held } = writeDerived(folder, derived.files);
    leaveOut(folder, held, derived.files);
    const problems = [...content.problems, ...derived.problems];
    to.list(problems);
    const written = missing.length + changed.length + left.length;
    to.say(
      `${count(derived.articles.length, 'article')}, ${count(written, 'file')} changed, ${count(problems.length, 'problem')}`,
    );
  } catch (error) {
    explain(error, to);
  }
}

/** Tells the site’s loader what not to show. It looks when a file changes, so one is written again if the list is new. */
function leaveOut(folder: string, held: readonly string[], files: ReadonlyMap<string, string>): void {
  const list = held.join('\n');
  if (list === (process.env['SYNOPTIC_LEFT_OUT'] ?? '')) return;
  process.env['SYNOPTIC_LEFT_OUT'] = list;
  replaceFile(join(folder, 'method.json'), files.get('method.json') ?? '');
}
