import { copy } from '../copy.ts';
import type { Run } from '../runs.ts';
import { MARK_KINDS, type MarkKind } from './mark-kinds.ts';
import { kindsIn } from './marked.ts';

/** A box that a reader ticks to have something marked in the text. */
export interface MarkSwitch {
  readonly kind: MarkKind;
  readonly label: string;
}

/** A switch for each kind that marks something in these runs. */
export function markSwitches(runs: readonly Run[]): MarkSwitch[] {
  const found = new Set(runs.flatMap(({ marked }) => (marked ? kindsIn(marked) : [])));
  return MARK_KINDS.filter(({ kind }) => found.has(kind)).map(({ kind }) => ({ kind, label: copy.notes.marks[kind] }));
}
