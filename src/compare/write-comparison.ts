import type { Comparison } from '../schema/comparison.ts';

/** A comparison as its file holds it: one record a line, so that a change of one record is one line of a diff. */
export function comparisonFile({ schemaVersion, event, ...lists }: Comparison): string {
  const rows = Object.entries(lists).map(([name, records]) => `${JSON.stringify(name)}:${recordList(records)}`);
  return `{"schemaVersion":${schemaVersion},"event":${JSON.stringify(event)},\n${rows.join(',\n')}\n}\n`;
}

function recordList(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
