import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { compareEvent } from '../../../src/compare/compare-event.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { readWords } from '../../content/read-lexicon.ts';
import { EXIT, Stop } from '../../exit.ts';
import { onInterrupt } from '../../interrupt.ts';
import { PROJECT_PATH } from '../../project.ts';
import type { LabelledEvent } from './labelled-events.ts';

/**
 * The comparisons that the code of a revision makes of the same texts, with the lexicon of that revision. The revision
 * is checked out beside the project, uses its packages, and is removed again.
 */
export async function comparedAt(revision: string, events: readonly LabelledEvent[]): Promise<Comparison[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'synoptic-against-')));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    git(['worktree', 'prune']);
  };
  const forget = onInterrupt(remove);
  try {
    checkOut(revision, folder);
    const compare = await compareOf(revision, folder);
    const { lexicon, frequencies } = readWords(join(folder, 'content'));
    return events.map(({ input }) => compare({ ...input, lexicon, frequencies }));
  } finally {
    forget();
    remove();
  }
}

function checkOut(revision: string, folder: string): void {
  try {
    git(['worktree', 'add', '--quiet', '--detach', folder, revision]);
  } catch (error) {
    const reason = (error as { stderr?: Buffer }).stderr?.toString().trim() ?? String(error);
    throw new Stop(EXIT.usage, `Git cannot check out ${revision}: ${reason}`, {
      remedy: 'Name a commit, branch or tag of this repository',
    });
  }
  symlinkSync(join(PROJECT_PATH, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

async function compareOf(revision: string, folder: string): Promise<typeof compareEvent> {
  const path = join(folder, 'src', 'compare', 'compare-event.ts');
  if (!existsSync(path)) {
    throw new Stop(EXIT.usage, `At ${revision} there is no comparison`, { remedy: 'Name a later revision' });
  }
  const loaded: { compareEvent: typeof compareEvent } = await import(pathToFileURL(path).href);
  return loaded.compareEvent;
}

function git(options: readonly string[]): void {
  execFileSync('git', options, { cwd: PROJECT_PATH, stdio: ['ignore', 'ignore', 'pipe'] });
}
