import { distinct, type Line, type Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { type DifferencesInput, firstRow } from './differences.ts';

/** Where the sources of an event differ first, for where there is one line for it. */
export interface FirstDifference {
  readonly label: Line;
  /** What each source has that has something, before its name; empty where it is a statement that some tell. */
  readonly values: readonly Line[];
}

/** The first row of the event’s first table, without links; `undefined` where nothing differs. */
export function firstDifference(input: DifferencesInput): FirstDifference | undefined {
  const row = firstRow(input);
  if (!row) return undefined;
  const { isCompact = false, label, cells } = row;
  const sources = input.edition.sourcesOfEvent(input.event.slug).map(shortName);
  return {
    label: label.flat().map(withoutLink),
    values: isCompact ? [] : cells.flatMap((lines, at) => had(lines, sources[at] ?? '')),
  };
}

/** The values of a cell, each once, before the name of their source. */
function had(lines: readonly Line[], source: string): Line[] {
  const values = lines.flat().filter(({ isValue }) => isValue);
  const once = distinct(values).map(withoutLink);
  return once.length === 0 ? [] : [[...once, { text: source, soft: true }]];
}

function withoutLink({ href: _, isValue: __, ...words }: Words): Words {
  return words;
}
