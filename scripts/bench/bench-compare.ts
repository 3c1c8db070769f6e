import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Content, readContent } from '../content/read-content.ts';
import { readWords } from '../content/read-lexicon.ts';
import { compareContent } from '../derived/compare-content.ts';
import { normaliseContent } from '../derived/normalise-content.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import type { Messages } from '../messages.ts';
import { nodeFlags } from '../node-flags.ts';
import { PROJECT_PATH } from '../project.ts';
import { costRows, growthRow, missedCosts } from './cost-rows.ts';
import type { Cost } from './measure-event.ts';

/** Articles of the events that are made by resampling. */
const SIZES = [5, 20, 50, 200];
/** A size that takes longer than this is given up, and no larger one is tried. */
const PATIENCE_MS = 600_000;

/** Prints what a comparison costs in time and memory, and that an unchanged event costs nothing. */
export async function benchCompare(folder: string, json: true | undefined, to: Messages): Promise<ExitCode> {
  const content = readContent(folder);
  const slug = largestEvent(content);
  const costs: Cost[] = [];
  for (const size of ['all', ...SIZES]) {
    to.say(`${slug}, ${size === 'all' ? 'as it is' : `${size} articles`} …`);
    const cost = measure(content.folder, slug, String(size));
    if (cost === undefined) break;
    costs.push(cost);
  }
  const [own, ...made] = costs;
  const again = await unchanged(content);
  const missed = missedCosts(costs, SIZES.length + 1);
  if (json) print([JSON.stringify({ event: slug, own, made, again })]);
  else print([...costRows(slug, costs), growthRow(made), ...again]);
  if (missed.length > 0) to.fail(`Too slow or too large: ${missed.join(', ')}`);
  return missed.length > 0 ? EXIT.problems : EXIT.done;
}

function largestEvent({ captures }: Content): string {
  const events = Map.groupBy(captures, ({ id }) => id.split('/')[0] ?? id);
  const [slug] =
    [...events].toSorted(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1))[0] ?? [];
  if (slug === undefined) throw new Stop(EXIT.input, 'The content folder holds no event to compare');
  return slug;
}

/** `undefined` if it took too long. */
function measure(folder: string, slug: string, size: string): Cost | undefined {
  const program = join(PROJECT_PATH, 'scripts', 'bench', 'measure-event.ts');
  const child = spawnSync(process.execPath, [...nodeFlags('compare'), '--expose-gc', program, folder, slug, size], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return undefined;
  if (child.status !== 0) throw new Stop(EXIT.input, `An event of ${size} articles could not be compared`);
  return JSON.parse(child.stdout) as Cost;
}

/** Compares everything twice, the first time with words that no kept comparison was made with. */
async function unchanged(content: Content): Promise<string[]> {
  const derived = await normaliseContent(content);
  const read = readWords(content.folder);
  const words = { ...read, sha256: `${read.sha256} bench ${process.pid}` };
  return ['first run', 'again, nothing changed'].map((name) => {
    const start = performance.now();
    const { events } = compareContent(content, derived, words);
    const computed = events.filter((event) => event.computed).length;
    return `${name}: ${computed} of ${events.length} events compared, ${(performance.now() - start).toFixed(0)} ms`;
  });
}

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
