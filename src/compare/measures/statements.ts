import type { Measure } from '../compare-event.ts';

export const statements: Measure = {
  name: 'statements',
  why: 'Aligns sentences of different sources that tell the same thing.',
  measure: () => ({}),
};
