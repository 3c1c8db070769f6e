import type { Problem } from '../src/schema/problem.ts';

/** The text in a colour; the text alone where the output takes no colours. */
export type Paint = (colour: 'red' | 'bold' | 'dim', text: string) => string;

/** Units of a long line that are shown before and after the column. */
const AROUND = 60;

/** A problem as it is printed: place and message, the line with a caret below the column, the remedy. */
export function formatProblem(problem: Problem, paint: Paint = (_, text) => text): string {
  const { file, line, column, excerpt } = problem;
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  const rows = [`${paint('bold', oneLine(place))}: ${oneLine(problem.message)}`];
  if (line !== undefined && excerpt) rows.push(...excerptRows(line, column ?? 1, excerpt, paint));
  rows.push(`  → ${oneLine(problem.remedy)}`);
  return rows.join('\n');
}

function excerptRows(line: number, column: number, excerpt: string, paint: Paint): string[] {
  const start = Math.max(0, column - 1 - AROUND);
  const end = Math.min(excerpt.length, column - 1 + AROUND);
  const before = `${start > 0 ? '…' : ''}${oneLine(excerpt.slice(start, column - 1))}`;
  const after = `${oneLine(excerpt.slice(column - 1, end))}${end < excerpt.length ? '…' : ''}`;
  const gutter = `  ${line} | `;
  return [
    `${paint('dim', gutter)}${before}${after}`,
    `${' '.repeat(gutter.length + before.length)}${paint('red', '^')}`,
  ];
}

/**
 * A text that a terminal only shows: control characters (colours, cursor moves) and characters that turn the direction
 * of writing are written as escapes, such as `\\u001b`. Line breaks stay.
 */
export function harmless(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function oneLine(text: string): string {
  return harmless(text).replaceAll('\n', '\\n');
}
