import type { Problem } from '../../src/schema/problem.ts';
import type { Content } from '../content/read-content.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import type { Staleness } from './derived-files.ts';
import type { Derived } from './normalise-content.ts';

interface NormalisedRun {
  readonly content: Content;
  readonly derived: Derived;
  readonly stale: Staleness;
  /** Articles on the disk that do not fit their capture. */
  readonly unfit: readonly Problem[];
}

interface Mode {
  readonly check?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly json?: true | undefined;
}

/** Tells what `npm run normalise` did or would do, and gives its exit code. */
export function reportNormalised(run: NormalisedRun, { check, dryRun, json }: Mode, to: Messages): ExitCode {
  const { content, derived, stale, unfit } = run;
  const problems = [...content.problems, ...derived.problems, ...unfit];
  if (json) printRecords(run);
  to.list(problems);
  if (check) return reportCheck(stale, problems, to);
  to.say(`${summary(derived)}; ${changes(stale, dryRun ? 'to be ' : '')}`);
  return problems.length > 0 ? EXIT.problems : EXIT.done;
}

function reportCheck(stale: Staleness, problems: readonly Problem[], to: Messages): ExitCode {
  const list = [
    ...stale.missing.map((path) => `${path} is missing`),
    ...stale.changed.map((path) => `${path} is not what the capture gives`),
    ...stale.left.map((path) => `${path} has no capture`),
  ];
  for (const entry of list) to.fail(entry, 'Run npm run normalise and commit the result');
  if (list.length === 0) to.say('Articles and receipts are up to date');
  return list.length + problems.length > 0 ? EXIT.problems : EXIT.done;
}

/** One object per article, with the state of its files. */
function printRecords({ derived, stale }: NormalisedRun): void {
  const touched = new Set([...stale.missing, ...stale.changed]);
  for (const { id, article, receipt, lacks } of derived.articles) {
    const changed = touched.has(article) || touched.has(receipt);
    process.stdout.write(`${JSON.stringify({ id, article, receipt, draft: lacks, changed })}\n`);
  }
}

/** “5 articles, 1 of them a draft”. */
export function summary({ articles }: Derived): string {
  const drafts = articles.filter(({ lacks }) => lacks.length > 0).length;
  return `${count(articles.length, 'article')}${drafts === 0 ? '' : `, ${count(drafts, 'draft')} among them`}`;
}

function changes({ missing, changed, left, held }: Staleness, mode: string): string {
  const files = missing.length + changed.length;
  const kept = held.length === 0 ? '' : `, ${count(held.length, 'file')} kept as last good but not published`;
  return `${count(files, 'file')} ${mode}written, ${count(left.length, 'file')} ${mode}deleted${kept}`;
}
