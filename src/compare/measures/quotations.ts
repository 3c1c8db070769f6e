import type { Measure } from '../compare-event.ts';

export const quotations: Measure = {
  name: 'quotations',
  why: 'Finds what stands in quotation marks and who said it.',
  measure: () => ({}),
};
