import type { Entry } from './index-format.ts';

/** What was found about one event, best first. */
export interface Group {
  readonly event: Entry['event'];
  readonly entries: readonly Entry[];
}

/** Found entries by event; events in the order of their best entry, entries in the order in which they were found. */
export function groupByEvent(entries: readonly Entry[]): Group[] {
  return [...Map.groupBy(entries, ({ event }) => event)].map(([event, found]) => ({ event, entries: found }));
}

/** How many sources the entries are from. */
export function countSources(entries: readonly Entry[]): number {
  return new Set(entries.map(({ source }) => source.slug)).size;
}
