import type { Line } from '../parts/line.ts';

/** What a source has, and what the others have of the same. */
export interface AgainstRow {
  readonly label: Line;
  readonly own: Line;
  readonly others: Line;
}
