import { grouped, plural } from '../counted-words.ts';

/** What the table of one source against the others says of terms and parties. */
export const againstCopy = {
  calls: (actor: string) => `Calls ${actor}`,
  ownVoice: 'most often, in its own voice',
  citesMost: 'Cites most, by name',
  ofCitations: (count: number, all: number, parties: number) =>
    `×${grouped(count)}${parties > 1 ? ' each' : ''} of ${plural(all, 'citation', 'citations')}`,
  inSources: (count: number) => `in ${plural(count, 'source', 'sources')}`,
} as const;
