/**
 * When a sentence counts as told by one source only. Chosen on the three labelled events (`content/gold/comparisons/`): of what
 * these numbers call so, 20 of 25 are right
 * (7 of 9, 6 of 7, 7 of 9), and about two fifths of what the labels call so are found. From .18 to .24 a third of what is won is
 * wrong. Precision goes first: a reader who is told that nobody else says a thing must be able to trust it.
 */
export const ONLY = {
  /** Best score elsewhere below which nothing is like it. */
  below: 0.18,
  /** Share of the weight of its words, each by how rare it is in news, that one sentence elsewhere may hold. A short sentence may be told by a part of a long one. */
  held: 0.4,
  /** Content words from which a sentence says enough that finding none of it elsewhere proves something. */
  words: 4,
} as const;
