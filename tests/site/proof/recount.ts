import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Element } from './dom.ts';
import type { Page } from './site.ts';
import type { StatementRow } from './statement-rows.ts';
import type { Told } from './told.ts';

/** Where a count is printed, and what it can be held against. */
export interface Place {
  readonly element: Element;
  readonly page: Page;
  /** The page of the event, on which drawers and rows are. */
  readonly eventPage: Page | undefined;
  readonly told: Told;
  readonly comparison: Comparison | undefined;
  readonly rows: readonly StatementRow[];
  readonly said: readonly number[];
}

/** The numbers that should stand there, counted anew: on the page, in the comparison, or in both; each must be what is said. */
export type Recount = (place: Place) => readonly (readonly (number | undefined)[])[];

export const sourceOf = (article: string, told: Told) => told.reports.get(article)?.source;
export const distinct = (values: readonly unknown[]) => new Set(values).size;
export function compared({ comparison }: Place): number {
  return distinct((comparison?.articles ?? []).filter((each) => each.compared).map(({ source }) => source));
}

export function reportsOf({ event }: Page, { reports }: Told) {
  return [...reports.values()].filter((report) => report.event === event);
}
