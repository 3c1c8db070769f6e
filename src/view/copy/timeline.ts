import { plural } from '../parts/counted-words.ts';

/** What the event’s page says of times and days. */
export const timelineCopy = {
  heading: 'When',
  legend:
    'Every expression of time in the articles. A weekday is the last one up to the day of publication, or the next day, unless the words look further ahead; “that year” is counted from a time told right before it, and what cannot be known has no date. The words are the sources’ own, and each source’s name leads to its sentence.',
  event: 'The event',
  background: 'Background',
  backgroundLegend: 'Times that ended more than 30 days before the event, or began more than a year before it.',
  more: (count: number) => `${count} more`,
  open: (count: number) => plural(count, 'wording without a date', 'wordings without a date'),
  published: 'Published',
  time: (time: string, precision: string) => (precision === '' ? time : `${time} · ${precision}`),
  precisions: {
    ...{ instant: 'clock time', day: 'day', week: 'week', month: 'month', year: 'year', decade: 'decade' },
    ...{ interval: 'span', approx: 'about', vague: '', anchored: '' },
  },
  times: (count: number) => `×${count}`,
  month: (day: string) => MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '',
  picture: (days: string) => `The days and spans of the list above drawn to scale: ${days}`,
  reach: (counts: { found: number; dated: number; counted: number; assumed: number }) =>
    `${plural(counts.found, 'expression of time', 'expressions of time')} found: ${counts.dated} with a date, ${counts.found - counts.dated} without · ${counts.counted} counted from the day of publication · ${plural(counts.assumed, 'weekday or month', 'weekdays or months')} taken as past without a word that says so`,
} as const;

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
