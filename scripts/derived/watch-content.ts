import { watch } from 'node:fs';
import { sep } from 'node:path';
import { explain } from '../command.ts';
import { count, type Messages } from '../messages.ts';
import { refreshContent } from '../site/make-site.ts';
import { mirrorContent } from '../site/mirror-content.ts';
import { tellHeldBack } from './held-back.ts';
import { summary } from './report-normalised.ts';

/** Editors write a file in several steps; the last of them counts. */
const SETTLE_MS = 150;

/** What people write; the rest of the folder is written by us. */
const WATCHED: ReadonlySet<string> = new Set(['captures', 'sources', 'events', 'lexicon', 'site.yaml']);

/**
 * Normalises and compares the content and brings `copy`, which the pages are made of, up to date: now and after every change. Problems are
 * printed and the watching goes on, but content that cannot be read at all stops the first time.
 */
export async function watchContent(folder: string, copy: string, to: Messages): Promise<void> {
  await refresh(folder, copy, to);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, (_, path) => {
    if (path === null || !WATCHED.has(path.split(sep)[0] ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => refresh(folder, copy, to)).catch((error: unknown) => void explain(error, to));
    }, SETTLE_MS);
  });
}

async function refresh(folder: string, copy: string, to: Messages): Promise<void> {
  const { content, derived, compared, problems } = await refreshContent(folder);
  mirrorContent({ content, derived, compared, copy });
  to.list(problems);
  tellHeldBack(compared.heldBack, to);
  to.say(`${summary(derived)} on the site; ${count(problems.length, 'problem')}`);
}
