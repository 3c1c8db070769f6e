import { list, plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the event’s page says of words that two articles print alike. */
export const sharedWordingCopy = {
  heading: 'Shared wording',
  legend:
    'Runs of words that two articles print alike. Sentences with the same words may go back to one text; who wrote it first is not said here.',
  kinds: {
    copy: 'The same words in their own text',
    quotation: 'The same quoted words',
  },
  counts: (words: number, longest: number, share: string, kind: 'copy' | 'quotation') =>
    [
      `${plural(words, 'word', 'words')} in common`,
      `the longest run has ${plural(longest, 'word', 'words')}`,
      `${share} of the shorter ${kind === 'copy' ? 'sentence, quotations aside' : 'quotation'}`,
    ].join(' · '),
  who: (sources: readonly string[]) => list(sources),
  countsOfAny: (fewest: number, most: number) =>
    `any two have ${fewest === most ? '' : `${fewest} to `}${plural(most, 'word', 'words')} in common`,
  all: (sentences: number) => (sentences === 2 ? 'Both sentences' : `All ${sentences} sentences`),
  allOf: (names: string) => ` of ${names}; the words in common are bold`,
  more: (count: number) => `${count} more`,
  credits: 'Credits printed with the articles',
  origins: 'Independent origins, at most',
  originsLegend:
    'Sources that share words, or quote one utterance, may go back to one text. Counted as one, they leave at most so many origins.',
  origin: (found: number, all: number, origins: number) =>
    `found in ${found} of ${countCopy.sources(all)}, at most ${plural(origins, 'independent origin', 'independent origins')}`,
  share: (names: readonly string[]) => `${list(names)} share words`,
  shareQuoted: (names: readonly string[]) => `${list(names)} share quoted words`,
  utterance: (names: readonly string[]) => `${list(names)} quote one utterance`,
  reach: (counts: { records: number; copies: number; quotations: number; tied: number; statements: number }) =>
    `${plural(counts.records, 'shared run of words', 'shared runs of words')} found: ${counts.copies} in the articles’ own text, ${counts.quotations} in quotations · ${counts.tied} of ${plural(counts.statements, 'statement', 'statements')} may go back to fewer texts than sources · runs of 8 words, or 10 in order, count`,
} as const;
