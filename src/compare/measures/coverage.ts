import type { Measure } from '../compare-event.ts';

export const coverage: Measure = {
  name: 'coverage',
  why: 'Tells which sentences are in one source only.',
  measure: () => ({}),
};
