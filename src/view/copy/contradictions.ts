import { plural } from '../parts/counted-words.ts';

/** What the event’s page says of sentences that cannot both be right. */
export const contradictionsCopy = {
  heading: 'Where two reports cannot both be right',
  legend:
    'Two sentences that tell the same thing, for the same place and time, in words that exclude each other, set off here. The texts do not say which is right; both may be wrong, and a report may have been corrected since.',
  kinds: { number: 'Two numbers', date: 'Two dates', status: 'Told and denied' },
  /** In front of the other side’s sentence, beside a sentence of an article. */
  beside: {
    number: 'Two numbers that cannot both be right:',
    date: 'Two dates that cannot both be right:',
    status: 'Told and denied, which cannot both be right:',
  },
  /** Behind how many sources tell a sentence. */
  noted: (told: string) => `${told}, contradiction`,
  here: 'here,',
  both: 'Both sentences',
  against: 'Cannot both be right',
  scope: 'both',
  asOf: (day: string) => `both as of ${day}`,
  published: (day: string) => `both published on ${day}`,
  reach: (pairs: number, found: number) => {
    const compared = `${plural(pairs, 'pair', 'pairs')} of strongly aligned sentences compared for numbers, dates and denials of the same scope and time`;
    return `${compared} · ${found === 0 ? 'none contradicts another' : plural(found, 'contradiction', 'contradictions')}`;
  },
} as const;
