import type { IFuseOptions } from 'fuse.js';

/** How Fuse compares a typed word: a threshold of 0.3 forgives one slip in four letters; at 0.6, the default, half the archive matches. */
export const TOKEN_OPTIONS = {
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  threshold: 0.3,
} satisfies IFuseOptions<unknown>;
