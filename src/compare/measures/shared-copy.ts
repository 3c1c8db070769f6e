import type { Measure } from '../compare-event.ts';

export const sharedCopy: Measure = {
  name: 'shared copy',
  why: 'Finds runs of words that two sources have in common.',
  measure: () => ({}),
};
