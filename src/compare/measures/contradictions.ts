import type { Measure } from '../compare-event.ts';
import { findContradictions } from '../contradictions/find-contradictions.ts';

export const contradictions: Measure = {
  name: 'contradictions',
  why: 'Lists numbers, dates and denials of one statement that cannot both be right, where scope and time are the same.',
  measure: (corpus, soFar) => ({ contradictions: findContradictions(corpus, soFar) }),
};
