import { copy } from '../copy.ts';
import type { Line } from './line.ts';

/** The values of one row of a table and who has them, where sources are too many for columns. */
export interface ValueList {
  readonly label: readonly Line[];
  readonly values: readonly ValueLine[];
  /** Values behind “6 more”. */
  readonly folded: { readonly label: string; readonly values: readonly ValueLine[] } | undefined;
}

/** One value and the sources that have it. */
export interface ValueLine {
  readonly value: readonly Line[];
  readonly sources: Line;
}

/** As many values stand open before the rest is folded. */
const MOST_VALUES = 10;

/** The list of some values, those that are to be read first in front. */
export function foldedList(label: readonly Line[], values: readonly ValueLine[]): ValueList {
  const rest = values.slice(MOST_VALUES);
  return {
    label,
    values: values.slice(0, MOST_VALUES),
    folded: rest.length === 0 ? undefined : { label: copy.differences.more(rest.length), values: rest },
  };
}
