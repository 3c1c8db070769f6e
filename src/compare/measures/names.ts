import type { Measure } from '../compare-event.ts';
import { findNames } from '../names/find-names.ts';

export const names: Measure = {
  name: 'names',
  why: 'Finds people, organisations and places and merges their spellings.',
  measure: (corpus) => ({ names: findNames(corpus) }),
};
