import { TIER_FROM } from '../statements/thresholds.ts';

/**
 * When a sentence counts as told by one source only. Chosen on the three labelled events (`content/gold/comparisons/`) and on six more
 * of which only this was labelled, 400 sentences in all: of what these numbers call so nineteen of twenty are right, and half of what the labels
 * call so is found; another fifth of it stands in a statement by mistake and cannot be found here. With .22 for .20 a twentieth more is
 * found and twice as much is wrong. Precision goes first: a reader who is told that nobody else says a thing must be able to trust it.
 */
export const ONLY = {
  /** Share of what it says that may stand together elsewhere, whatever else is like it. */
  hardly: 0.33,
  /** That share where no sentence elsewhere is like it. */
  partly: 0.6,
  /** Best score elsewhere below which nothing is like it. */
  like: 0.2,
  /** Nothing that is so like another that the two could be one statement. */
  never: TIER_FROM.likely,
  /** Content words from which a sentence says enough; of shorter ones half are “Read more” and the like. */
  words: 4,
} as const;
