import { compareEvent } from '../../../src/compare/compare-event.ts';
import { compareText } from '../../../src/text/order.ts';
import { shownValue } from './comparison-rows.ts';
import { judgeStatements } from './judge-statements.ts';
import type { LabelledEvent } from './labelled-events.ts';
import { meets, WITHOUT_A_ROW } from './targets.ts';

/** Macro recall of an event with one row of the lexicon removed. */
export interface WithoutRow {
  readonly row: string;
  readonly value: number | undefined;
}

/** One comparison a row, rows in the order in which they are missed, the most first. */
export function withoutEachRow({ input, labels, texts }: LabelledEvent): WithoutRow[] {
  const { concepts } = input.lexicon;
  return concepts
    .map((row) => {
      const lexicon = { ...input.lexicon, concepts: concepts.filter((other) => other !== row) };
      const { figures } = judgeStatements(labels, compareEvent({ ...input, lexicon }), texts);
      return { row: row.name, value: figures.find(({ name }) => name === 'macro recall')?.value };
    })
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || compareText(a.row, b.row));
}

/** The lowest rows, and how many there are. */
export function withoutRows({ slug, own }: LabelledEvent, rows: readonly WithoutRow[]): string[] {
  const lowest = rows[0];
  const bound =
    own && lowest ? `  ≥ ${WITHOUT_A_ROW.bound.toFixed(2)}  ${meets(lowest, WITHOUT_A_ROW) ? 'met' : 'NOT MET'}` : '';
  return [
    `${slug}, macro recall of statements with one of ${rows.length} rows of the lexicon removed: lowest ${shownValue(lowest ?? {})}${bound}`,
    ...rows.slice(0, SHOWN).map(({ row, value }) => `  ${shownValue({ value })}  without “${row}”`),
  ];
}

const SHOWN = 8;
