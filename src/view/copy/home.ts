import { plural } from '../parts/counted-words.ts';

/** The words of the home page. */
export const homeCopy = {
  events: 'Events',
  howToRead: 'How to read this site',
  howToReadPoints: [
    'An event’s page begins with where its sources differ. Below stands what they report, one statement a row, with a number for each source that tells it.',
    'The number is the place of a sentence in its article, and a link to it. Every sentence is printed as its source has it.',
    '“Not found” and “none in the capture” speak of the text as it came to this site, not of all that a source printed.',
    'Sources stand in alphabetical order, on every page. There is no score and no summary.',
    'Below every article, a receipt accounts for each character of the capture that it was made from.',
  ],
  methodLink: 'How the comparison is made',
  noEvents: 'No events yet.',
  earlier: 'Earlier events',
  counts: (statements: number, only: number) =>
    `${plural(statements, 'statement', 'statements')} that two or more tell · ${plural(only, 'sentence', 'sentences')} in one source only`,
} as const;
