import type { Line } from '../parts/line.ts';
import type { Passage } from '../parts/passage.ts';

/** Evidence: sentences with what is meant in them, and what was found of it. */
export interface Said {
  /** Its anchor, where something leads to it. */
  readonly id?: string | undefined;
  /** Further anchors, where it is the evidence of several records. */
  readonly more?: readonly string[];
  readonly passages: readonly Passage[];
  readonly facts: Line;
}
