import { list, plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What stands beside the sentences of an article. */
export const notesCopy = {
  told: (counts: readonly number[], all: number) => `in ${list(counts.map(String))} of ${all}`,
  headlineTold: (told: string) => `headline ${told}`,
  name: (isHeadline: boolean, counts: readonly number[], all: number, words: string) =>
    `${isHeadline ? 'Headline in' : 'In'} ${list(counts.map(String))} of ${countCopy.sources(all)}: ${words}`,
  inOf: (count: number, all: number) => `In ${count} of ${countCopy.sources(all)}`,
  only: 'only here',
  alsoHere: 'Also in this article:',
  more: (sources: number) => `Also told in ${plural(sources, 'further source', 'further sources')}.`,
  legend: (all: number) =>
    `Beside a sentence: in how many of the ${countCopy.sources(all)} it was found; + opens what the others say. “Only here”: nothing like it in the other captured texts. Nothing beside it: no aligned statement found.`,
  markInText: 'Mark in the text',
  notCompared: (reason: string | undefined) => (reason === undefined ? 'Not compared.' : `Not compared. ${reason}.`),
} as const;
