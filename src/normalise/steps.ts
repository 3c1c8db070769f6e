import type { Step } from './draft.ts';
import { headline } from './steps/headline.ts';

/**
 * The heuristics that make an article of a capture, in the order in which they run. To add one, write a file in
 * `steps/` with its fixture beside it and name it here; `steps.test.ts` proves that each is needed.
 */
export const STEPS: readonly Step[] = [headline];
