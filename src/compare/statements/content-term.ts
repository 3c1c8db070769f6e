import type { Term } from './terms.ts';
import { WEIGHING } from './thresholds.ts';

/**
 * Whether a term says something: neither a small word nor one of the commonest. What is common as a concept has been capped at
 * `conceptAtMost`, and counts: the reports tell of it, in whichever words.
 */
export function isContentTerm({ prior }: Term): boolean {
  return prior < WEIGHING.common || prior === WEIGHING.conceptAtMost;
}
