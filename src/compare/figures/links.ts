import { type GroupFigure, likeness } from './likeness.ts';
import { COMMON, isRoundNumber, isRoundOrOpen, PAIR_RULES, type Pair, pairOf, printed } from './pair-rules.ts';

/**
 * Thresholds of likeness from which two figures of one class count the same thing. Chosen by eye on labelled and unlabelled events: a
 * group that is none is worse than one that is missed, so values that part need most.
 */
const LINKING = {
  /** The same value, which two counts of different things seldom share. */
  equal: 0.2,
  /** Values that have numbers in common (over 115,000 and 115,000). */
  meeting: 0.26,
  /** Values that part. */
  apart: 0.5,
  /** What is not told of people: a length or a sum of money is a number of many things. */
  apartWithoutFate: 0.7,
  /** A round-number word and a number of which no fate is told: scores of envoys and 60 envoys. */
  roundWithoutFate: 0.6,
  /** The same number of what is called otherwise: 60 envoys, 60 officials. */
  otherNoun: 0.25,
  /** Off for figures whose sentences are aligned. */
  aligned: 0.05,
  /** Added for small numbers, which are everywhere: up to ten. */
  small: 0.08,
  /** Added where no statement holds both sentences: for numbers up to twenty of which no fate is told, and for values that are not equal. */
  apartFromStatements: 0.2,
} as const;

/** They cannot be one, however alike the words around them. */
export const RULED_OUT = -1;

/** How much two figures exceed what is needed for being one; negative if they are not. */
export function linkOf(a: GroupFigure, b: GroupFigure, isAligned: () => boolean): number {
  const pair = pairOf(a, b, isAligned);
  if (PAIR_RULES.some(({ rulesOut }) => rulesOut(pair))) return RULED_OUT;
  const { left, right } = pair;
  const isSmall = left.low <= 10 && right.low <= 10 && a.figure.kind === 'cardinal';
  const isAge = a.figure.kind === 'age';
  const need = isAge ? 0 : baseNeed(pair) + (isSmall ? LINKING.small : 0) + alignedNeed(pair);
  return likeness(a, b) - need;
}

/** Hundreds of people, millions: in one event of many things; trillions are of one. */
function isRoundOfPeople({ kind, value }: GroupFigure['figure']): boolean {
  return kind === 'vague' && value.low < 1e9;
}

/** Two missions to the Moon and two missions to Mars: where no statement says that the sentences tell the same, the words must. */
function alignedNeed({ a: { fate, figure }, areApart, isEqual, isAligned }: Pair): number {
  if (areApart) return 0;
  if (isAligned()) return -LINKING.aligned;
  const isCommon = fate === undefined && (figure.value.low <= COMMON || isRoundOfPeople(figure));
  return isCommon || !isEqual ? LINKING.apartFromStatements : 0;
}

function baseNeed({ a, b, left, isEqual, isOtherNoun, isRound, areApart, isOneNumber }: Pair): number {
  if (isRound && (a.fate === undefined || b.fate === undefined)) return LINKING.roundWithoutFate;
  if (areApart) return apartNeed(a);
  if (isOtherNoun) return LINKING.otherNoun;
  const isSure = (isEqual && !isRoundOrOpen(left)) || (isOneNumber && !isRoundNumber(printed(left)));
  return isSure ? LINKING.equal : LINKING.meeting;
}

function apartNeed({ fate, figure }: GroupFigure): number {
  return fate === undefined || figure.rule !== 'noun behind it' ? LINKING.apartWithoutFate : LINKING.apart;
}
