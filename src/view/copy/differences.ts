import { plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the event’s page says of where the sources differ. */
export const differencesCopy = {
  heading: 'Where they differ',
  noneHeading: 'The sources',
  caption: (title: string) => `Where the articles on “${title}” differ, one column for each source`,
  headline: 'Headline',
  shared: (count: number) => `Of ${plural(count, 'statement', 'statements')} that two or more tell`,
  told: (count: number) => `${count} told`,
  only: (count: number) => `· ${plural(count, 'sentence', 'sentences')} only here`,
  notFound: 'not found',
  found: 'found',
  /** How the figures of a group differ; `same` is no difference. */
  figures: {
    same: 'figures are the same',
    overlap: 'figures overlap',
    'less exact': 'some figures are less exact',
    later: 'figures of different days',
    'different scope': 'figures of different scope',
    different: 'figures differ',
  },
  /** Below the table: by which rules its first rows are those of all. */
  shown: (reasons: readonly string[]) => `Shown first, by rule: ${reasons.join('; then ')}.`,
  reasons: {
    naming: 'the side that they call by the most different words',
    figure: 'of the figures that differ, the one that most of them give',
    statement: 'of the statements that some do not tell, the one that most tell',
    statements: 'of the statements that some do not tell, the two that most tell',
  },
  capture: '“Capture”: the text as it came to this site.',
  notCompared: 'not compared',
  haveIt: (count: number) => `${countCopy.sources(count)}:`,
  more: (count: number) => `${count} more`,
} as const;
