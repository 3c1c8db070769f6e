import { compareEvent } from '../../../src/compare/compare-event.ts';
import { compareText } from '../../../src/text/order.ts';
import { shownValue } from './comparison-rows.ts';
import { judgeStatements } from './judge-statements.ts';
import type { LabelledEvent } from './labelled-events.ts';
import { meets, WITHOUT_A_ROW } from './targets.ts';

/** Macro recall of an event with one row of the lexicon removed. */
interface WithoutRow {
  readonly row: string;
  readonly value: number | undefined;
}

/** One comparison a row, rows in the order in which they are missed, the most first. */
export function withoutEachRow(event: LabelledEvent): WithoutRow[] {
  const { lexicon } = event.input;
  return lexicon.concepts
    .map((row) => {
      const concepts = lexicon.concepts.filter((other) => other !== row);
      return { row: row.name, value: macroRecall(event, { lexicon: { ...lexicon, concepts } }) };
    })
    .toSorted(mostMissed);
}

/** The same for the concepts and acts of the event’s own file, and for all of them together. */
export function withoutEventRows(labelled: LabelledEvent): WithoutRow[] {
  const { event } = labelled.input;
  const without = (row: string, changed: Partial<typeof event>) => ({
    row,
    value: macroRecall(labelled, { event: { ...event, ...changed } }),
  });
  const each = [
    ...event.concepts.map((row) => without(row.name, { concepts: event.concepts.filter((other) => other !== row) })),
    ...event.acts.map((row) => without(row.name, { acts: event.acts.filter((other) => other !== row) })),
  ];
  return each.length === 0
    ? []
    : [...each, without('every concept and act', { concepts: [], acts: [] })].toSorted(mostMissed);
}

function macroRecall({ input, labels, texts }: LabelledEvent, changed: Partial<LabelledEvent['input']>) {
  const { figures } = judgeStatements(labels, compareEvent({ ...input, ...changed }), texts);
  return figures.find(({ name }) => name === 'macro recall')?.value;
}

function mostMissed(a: WithoutRow, b: WithoutRow): number {
  return (a.value ?? 0) - (b.value ?? 0) || compareText(a.row, b.row);
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

/** What each row of the event’s file brings; nothing where it has none. */
export function eventRows({ slug }: LabelledEvent, rows: readonly WithoutRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    `${slug}, macro recall of statements with one row of the event’s file removed:`,
    ...rows.slice(0, SHOWN).map(({ row, value }) => `  ${shownValue({ value })}  without “${row}”`),
  ];
}
