import { grouped, plural } from '../parts/counted-words.ts';

/** The words of the page of one source on one event. */
export const sourceOnEventCopy = {
  onThisEvent: 'on this event',
  title: (name: string, event: string) => `${name} on “${event}”`,
  about: (name: string) => `About ${name}`,
  read: (letter: string | undefined) => (letter === undefined ? 'Read the article' : `Read article ${letter}`),
  article: (letter: string | undefined) => (letter === undefined ? 'The article' : `Article ${letter}`),
  facts: 'What is known of the article',
  captions: 'Captions and credits',
  others: 'Sources on this event',
} as const;

/** What that page says of what one source alone has. */
export const onlyCopy = {
  heading: (name: string) => `Only in ${name}`,
  of: (count: number, all: number) =>
    `${grouped(count)} of ${plural(all, 'sentence or headline', 'sentences and headlines')}`,
  none: 'None.',
  undecided: (count: number) =>
    `No aligned statement found: ${plural(count, 'sentence', 'sentences')} that may be told elsewhere in other words`,
  nearest: 'nearest elsewhere:',
  nothingNear: 'nothing like it elsewhere',
  at: (name: string, part: string, number: number) => `${name} ${part === 'body' ? number : part}`,
  /** What is seen of a link, and what it means to those who only hear it. */
  named: (seen: string, meaning: string) => `${seen}: ${meaning}`,
  place: (name: string, part: string, number: number) => `${name}, ${part === 'body' ? `sentence ${number}` : part}`,
} as const;

/** What that page says of statements the source was not found to tell. */
export const notFoundHereCopy = {
  heading: 'Not found in its captured text',
  of: (count: number, all: number) => `${grouped(count)} of ${plural(all, 'statement', 'statements')}`,
} as const;

/** What that page says of statements that others tell, too. */
export const toldElsewhereCopy = {
  heading: 'Told by other sources, too',
  all: (count: number) => `All ${grouped(count)}, in this source’s words`,
} as const;
