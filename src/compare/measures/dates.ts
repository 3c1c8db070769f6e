import type { Measure } from '../compare-event.ts';
import { decidedDates, withoutRejectedDates } from '../dates/decisions.ts';
import { findDates } from '../dates/find-dates.ts';

export const dates: Measure = {
  name: 'dates',
  why: 'Finds expressions of time and what day, month or year they mean.',
  measure: (corpus, { names }) => ({
    dates: withoutRejectedDates(decidedDates(findDates(corpus, names), corpus), corpus),
  }),
};
