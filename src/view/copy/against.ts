import { grouped, inWords, list, plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the table of one source against the others says. */
export const againstCopy = {
  caption: (name: string, event: string) => `${name} and the other sources on “${event}”`,
  corner: 'Compared',
  heading: (others: number) =>
    others === 1 ? 'Against the other' : `Against the other ${inWords(others).toLowerCase()}`,
  others: 'The others',
  statements: 'Shared statements told',
  only: 'Sentences only here',
  quotations: 'Quotations',
  figures: 'Figures in common:',
  gives: (name: string) => `${name}:`,
  sharedWording: 'Shared wording',
  of: (count: number, all: number) => `${grouped(count)} of ${grouped(all)}`,
  each: (name: string, has: string) => `${name} ${has}`,
  sharedWith: (name: string, words: readonly number[]) => `${list(words.map(grouped))} words with ${name}`,
  sharedWithMany: (sources: number, words: number) =>
    `with ${countCopy.sources(sources)}, up to ${grouped(words)} words`,
  span: (least: number, most: number) =>
    least === most ? `${grouped(most)} each` : `from ${grouped(least)} to ${grouped(most)}`,
  passages: (count: number) => (count === 0 ? 'none' : plural(count, 'passage', 'passages')),
  calls: (actor: string) => `Calls ${actor}`,
  ownVoice: 'most often, in its own voice',
  inSources: (count: number) => `in ${plural(count, 'source', 'sources')}`,
} as const;
