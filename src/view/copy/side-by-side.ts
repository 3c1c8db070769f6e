import { inWords } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** The words of the page that puts an event’s articles side by side. */
export const sideBySideCopy = {
  link: 'All articles side by side',
  name: 'Side by side',
  title: (event: string) => `Side by side: ${event}`,
  heading: (articles: number) => `${inWords(articles)} articles, side by side`,
  legend: (hasBlanks: boolean) =>
    `Every sentence of every article, once, next to the sentences of the others that tell the same. The number is its place in its own article, and a link to it; H is the headline, D the dek. Captions are left out.${hasBlanks ? ' An empty cell: not found.' : ''}`,
  noComparison: 'These articles have not been compared yet, so each stands by itself.',
  caption: (event: string) => `The articles on “${event}” side by side, one column for each source`,
  region: 'Articles in columns',
  skip: 'Skip to the sentences',
  choose: 'Show',
  chooseAmong: (count: number) => `Choose among ${countCopy.sources(count)}`,
  noneChosen: 'No source is chosen.',
  rowHead: 'Found in',
  headlines: 'Headlines',
  foundIn: (count: number, all: number) => `In ${count} of ${all}`,
  onlyInOne: 'Only in one source',
  foundInOne: 'Found in one source',
  notFound: 'not found',
  notFoundIn: 'not found in',
  notCompared: 'not compared',
  notComparedWhy: 'not compared: only English is compared',
  onlyHere: 'only here',
  toldIn: 'told in',
  alsoIn: 'also in',
  above: 'above',
  below: 'below',
  mark: (source: string, part: string, number: number) => `${source}, ${part === 'body' ? `sentence ${number}` : part}`,
} as const;
