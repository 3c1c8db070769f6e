import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Messages } from '../messages.ts';
import { makeSite } from '../site/make-site.ts';
import { writeStatesContent } from '../testing/states-content.ts';
import { PAGE_BUDGETS, type PageKind, type PageWeight, weighPages } from './page-weights.ts';

/** Prints what the pages of a content folder weigh, kind by kind, and those of an event that thirty sources tell. */
export async function benchPages(content: string, json: true | undefined, to: Messages): Promise<ExitCode> {
  const root = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  try {
    const edition = await weigh(content, join(root, 'edition'), to);
    const states = join(root, 'states-content');
    writeStatesContent(states);
    const thirty = (await weigh(states, join(root, 'states'), to)).filter(({ path }) => path.includes('port-ansel'));
    if (json) for (const weight of [...edition, ...thirty]) process.stdout.write(`${JSON.stringify(weight)}\n`);
    else
      process.stdout.write(
        `${[...rows('this edition', edition), ...rows('an event of thirty sources', thirty)].join('\n')}\n`,
      );
    return edition.some(isTooHeavy) ? EXIT.problems : EXIT.done;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function weigh(content: string, out: string, to: Messages): Promise<PageWeight[]> {
  await makeSite({ content, out, base: '/' }, to);
  return weighPages(out);
}

function rows(title: string, weights: readonly PageWeight[]): string[] {
  const kinds = Map.groupBy(weights, ({ kind }) => kind);
  return [`${title}: bytes of a page with its styles, brotli`, ...[...kinds].map(([kind, pages]) => row(kind, pages))];
}

function row(kind: PageKind, pages: readonly PageWeight[]): string {
  const [largest = 0, ...others] = pages.map(({ bytes }) => bytes).toSorted((a, b) => b - a);
  const budget = budgetOf(kind);
  const cells = [
    kind.padEnd(16),
    `${pages.length} pages`.padStart(9),
    `largest ${String(largest).padStart(6)}`,
    `smallest ${String(others.at(-1) ?? largest).padStart(6)}`,
  ];
  return [...cells, ...(budget === undefined ? [] : [`${(largest / budget).toFixed(2)} of ${budget}`])].join('  ');
}

function isTooHeavy({ kind, bytes }: PageWeight): boolean {
  return bytes > (budgetOf(kind) ?? bytes);
}

function budgetOf(kind: PageKind): number | undefined {
  return kind === 'article' || kind === 'event' ? PAGE_BUDGETS[kind] : undefined;
}
