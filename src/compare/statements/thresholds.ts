import type { Tier } from '../../schema/records/record-fields.ts';

/**
 * Every number by which sentences are aligned. Chosen by eye on the three labelled events of `content/gold/comparisons/` together.
 * They lie on a plateau: with one of them halved or doubled, average precision changes by .02 at most on any of the three, but
 * for `common`, which costs .05 when it is a third.
 */
export const WEIGHING = {
  /** How common the words of names and dates are taken to be: the same for every name, so that no name counts more than another. */
  namePrior: 0.02,
  datePrior: 0.02,
  /** Numbers are rare and say much. */
  figurePrior: 0.001,
  /** Added to every frequency: between rare and very rare words there is no difference that matters. */
  floor: 0.015,
  /** A concept of many common words is not made worthless by them. */
  conceptAtMost: 0.1,
  /** What the two articles themselves say of a word counts as much as this many sentences of background. */
  background: 300,
  /** Weight of an act of the event: with nothing else in common, two clauses that tell one have full evidence. */
  act: 8,
  /** A word in more than this share of sentences is no content word. */
  common: 0.03,
} as const;

/** What speaks for a pair, and how much. Found by trying on the labelled events (`npm run eval -- comparisons`). */
export const SCORING = {
  /** Shared weight from which likeness counts in full; two rare words have it. */
  fullEvidence: 8,
  /** Likeness with a fourth of that weight counts half. */
  evidencePower: 0.5,
  sameFigure: 0.02,
  /** Both name somebody or some place, and nobody in common. */
  otherNames: 0.02,
  /** Both open their report: headline, dek or first sentence. */
  bothOpen: 0.06,
  /**
   * Added for neighbours, taken from pairs far apart: reports tell one event in much the same order. Per step of the logarithm of the
   * distance in blocks; nothing at a distance of three. In one labelled event it took 13 of 46 wrong pairs away and brought 6 right ones.
   */
  distance: 0.02,
  /** One side says not, never or deny. */
  negation: 0.01,
  /** Both are direct speech of known and different people. */
  otherSpeaker: 0.12,
  /** One asks and the other does not. */
  question: 0.1,
} as const;

/** Content words below which a piece between two marks or small words is no clause of its own. */
export const CLAUSE_WORDS = 4;

/**
 * One score for all events is a compromise: with nine in ten right at .30 in one labelled event and at .26 and .36 in the others.
 */
export const TIER_FROM = { strong: 0.365, likely: 0.3 } as const;

/** The tier of a score, by nothing else. */
export function tierOf(score: number): Tier {
  return score >= TIER_FROM.strong ? 'strong' : score >= TIER_FROM.likely ? 'likely' : 'weak';
}

/** Scores, from 0 to 1, that make statements of pairs. Found by trying on the labelled events. */
export const GROUPING = {
  /** Mean score from which two groups become one statement. */
  home: 0.28,
  /** Mean score over all members from which a unit joins a statement that is not its home. */
  also: 0.27,
  /** Score from which a pair that no statement holds makes one. */
  link: 0.31,
  /** Mean score over such pairs from which they become one statement. */
  linked: 0.22,
} as const;

/** The tier of a score at which the software aligns two sentences by themselves; below, it would not. */
export function alignedTierOf(score: number): Tier | undefined {
  return score < GROUPING.home ? undefined : tierOf(score);
}

/** Likeness of two whole sentences from which their difference is shown word by word; below, the marks would say nothing. */
export const DIFFERENCE_FROM = 0.3;

/** Pairs recorded for each member of a statement, best first, so that a statement of hundreds of sentences stays readable. */
export const PAIRS_PER_MEMBER = 12;
