import { plural } from '../counted-words.ts';

/** What the table of one source against the others says of terms. */
export const againstCopy = {
  calls: (actor: string) => `Calls ${actor}`,
  ownVoice: 'most often, in its own voice',
  inSources: (count: number) => `in ${plural(count, 'source', 'sources')}`,
} as const;
