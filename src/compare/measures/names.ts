import type { Measure } from '../compare-event.ts';

export const names: Measure = {
  name: 'names',
  why: 'Finds people, organisations and places and merges their spellings.',
  measure: () => ({}),
};
