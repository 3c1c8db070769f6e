import { styleText } from 'node:util';
import type { Problem } from '../src/schema/problem.ts';
import { compareText } from '../src/text/order.ts';
import { formatProblem, harmless, type Paint } from './format-problem.ts';

/** What a command tells the person who runs it. All of it goes to stderr: stdout is for results. */
export interface Messages {
  /** Progress and success; not printed with `--quiet`. */
  readonly say: (text: string) => void;
  /** What went wrong, and what to do about it. */
  readonly fail: (text: string, remedy?: string) => void;
  /** All problems of a run, by file and line. */
  readonly list: (problems: readonly Problem[]) => void;
}

/** Messages on stderr. Colours only where `node:util` finds that the terminal shows them (NO_COLOR, FORCE_COLOR, TERM). */
export function messages({ quiet = false } = {}): Messages {
  const write = (text: string) => process.stderr.write(`${text}\n`);
  return {
    say: (text) => {
      if (!quiet) write(harmless(text));
    },
    fail: (text, remedy) => {
      write(`${paint('red', 'error')}: ${harmless(text)}`);
      if (remedy !== undefined) write(`  → ${harmless(remedy)}`);
    },
    list: (problems) => {
      for (const problem of sorted(problems)) write(`${formatProblem(problem, paint)}\n`);
    },
  };
}

const paint: Paint = (colour, text) => styleText(colour, text, { stream: process.stderr });

/** In the order in which a person mends them. */
function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.message, b.message),
  );
}

/** “1 article”, “2 articles”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
