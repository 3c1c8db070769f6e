import { list } from '../parts/counted-words.ts';

/** What is said of an article or a sentence, on whichever page it stands. */
export const factCopy = {
  sentence: (number: number) => `Sentence ${number}`,
  sentenceOf: (source: string, number: number) => `${source}, sentence ${number}`,
  notShown: 'text not shown here',
  none: 'none',
  noneInCapture: 'none in the capture',
  days: (first: string, last: string) => `${first} to ${last}`,
  moment: (day: string, clock: string, zone: string | undefined) =>
    `${day}, ${clock} (${zone ?? 'time zone not stated'})`,
  by: (names: readonly string[]) => `By ${list(names)}`,
  basis: {
    capture: 'printed in the capture',
    editor: 'known to the editor',
    inferred: 'inferred',
  },
  reasoned: (basis: string, reason: string | undefined) => (reason === undefined ? basis : `${basis}: ${reason}`),
} as const;
