import { plural } from '../parts/counted-words.ts';

/** The words of the home page. */
export const homeCopy = {
  events: 'Events',
  howToRead: 'How to read this site',
  howToReadPoints: [
    'Sources stand in alphabetical order, on every page.',
    'Every sentence is printed as its source has it. Its number is its place in the article, and a link to it.',
    '“None in the capture” says what the captured text carries, not what the source once printed.',
    'Below every article, a receipt accounts for each character of the capture that it was made from.',
    'There is no score and no summary.',
  ],
  methodLink: 'How captures become articles',
  noEvents: 'No events yet.',
  earlier: 'Earlier events',
  counts: (statements: number, only: number) =>
    `${plural(statements, 'statement', 'statements')} that two or more tell · ${plural(only, 'sentence', 'sentences')} in one source only`,
} as const;
