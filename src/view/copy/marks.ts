import { plural } from '../parts/counted-words.ts';

/** What the page of an article says of what is marked in its text. */
export const marksCopy = {
  /** Of the box that marks them. */
  counts: {
    figures: (count: number) => plural(count, 'figure', 'figures'),
    dates: (count: number) => plural(count, 'date', 'dates'),
    names: (count: number) => plural(count, 'name', 'names'),
    quotations: (count: number) => plural(count, 'quotation', 'quotations'),
    reporting: (count: number) => plural(count, 'reporting word', 'reporting words'),
  },
  figures: {
    shared: (told: string, verdict: string) => `${told}: ${verdict}`,
  },
  dates: {
    open: (isAnchored: boolean) => (isAnchored ? 'without a date: counted from something told' : 'without a date'),
    about: (time: string) => `about ${time}`,
    asWritten: 'as written',
    falls: (weekday: string) => `a ${weekday}`,
    against: { publication: 'counted from the day of publication', date: 'counted from a time told beside it' },
  },
  reporting: { hedge: 'names nobody' },
  quotations: {
    said: (speaker: string, isInferred: boolean) => `said by ${speaker}${isInferred ? ', inferred' : ''}`,
    none: 'no speaker named',
    term: 'a term',
  },
} as const;
