import type { Run } from '../article/runs.ts';
import { copy } from '../copy.ts';
import type { MarkKind } from './mark-kinds.ts';
import { recordsIn } from './marked.ts';

/** A box that a reader ticks to have something marked in the text. */
export interface MarkSwitch {
  readonly kind: MarkKind;
  /** How many the text has: “12 figures”. It wears the look of the marks, so that it is their legend. */
  readonly label: string;
}

/** In the order in which they are offered. */
const OFFERED: readonly MarkKind[] = ['figures', 'dates', 'names', 'quotations', 'reporting'];

/** A switch for each kind that marks something in these runs. */
export function markSwitches(runs: readonly Run[]): MarkSwitch[] {
  return OFFERED.flatMap((kind) => {
    const records = new Set(runs.flatMap(({ marked = [] }) => recordsIn(marked, kind)));
    return records.size === 0 ? [] : [{ kind, label: copy.marks.counts[kind](records.size) }];
  });
}
