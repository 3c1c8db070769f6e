import { type GroupFigure, likeness } from './likeness.ts';
import { inOneUnit, meets } from './verdicts.ts';

/**
 * Thresholds of likeness from which two figures of one class count the same thing. Chosen by eye on labelled and unlabelled events: a
 * group that is none is worse than one that is missed, so values that part need most.
 */
export const LINKING = {
  /** The same value, which two counts of different things seldom share. */
  equal: 0.2,
  /** Values that have numbers in common (over 115,000 and 115,000). */
  meeting: 0.26,
  /** Values that part. */
  apart: 0.5,
  /** What is not told of people: a length or a sum of money is a number of many things. */
  apartWithoutFate: 0.7,
  /** “At least five” meets seven, and is no word for a hundred. */
  nearby: 1.6,
  /** Off for figures whose sentences are aligned. */
  aligned: 0.1,
  /** Added for small numbers, which are everywhere: up to ten. */
  small: 0.08,
} as const;

/** They cannot be one, however alike the words around them. */
export const RULED_OUT = -1;

/** How much two figures exceed what is needed for being one; negative if they are not. */
export function linkOf(a: GroupFigure, b: GroupFigure, isAligned: () => boolean): number {
  if (!isComparable(a, b)) return RULED_OUT;
  const [left, right] = inOneUnit(a.figure, b.figure);
  const isEqual = left.low === right.low && left.high === right.high;
  if (!isEqual && isOther(a, b)) return RULED_OUT;
  const isRound = (a.figure.kind === 'vague') !== (b.figure.kind === 'vague');
  const areApart = !isEqual && !isRound && !(meets(left, right) && areNearby(left, right));
  if ((isRound || areApart) && !isWithinTen(left, right)) return RULED_OUT;
  if (areApart && !shareName(a, b)) return RULED_OUT;
  const base = isEqual ? LINKING.equal : !areApart ? LINKING.meeting : apartNeed(a);
  const isSmall = left.low <= 10 && right.low <= 10 && a.figure.kind === 'cardinal';
  const isAge = a.figure.kind === 'age';
  const need = isAge ? 0 : base - (!areApart && isAligned() ? LINKING.aligned : 0) + (isSmall ? LINKING.small : 0);
  return likeness(a, b) - need;
}

function apartNeed({ fate, figure }: GroupFigure): number {
  return fate === undefined || figure.rule !== 'noun behind it' ? LINKING.apartWithoutFate : LINKING.apart;
}

/** What happened to those counted is told of one only. */
function isOther(a: GroupFigure, b: GroupFigure): boolean {
  return a.fate !== b.fate && a.figure.kind !== 'rank';
}

/** Both name somebody or some place, and nobody in common. */
function shareName(a: GroupFigure, b: GroupFigure): boolean {
  return a.names.size === 0 || b.names.size === 0 || [...a.names].some((name) => b.names.has(name));
}

/** Ends of open intervals meet far away; the numbers that are printed must lie near. */
function areNearby(a: Values, b: Values): boolean {
  const [left, right] = [printed(a), printed(b)];
  return left <= right * LINKING.nearby && right <= left * LINKING.nearby;
}

function printed({ low, high }: Values): number {
  return low === 0 ? (high ?? 0) : low;
}

type Values = ReturnType<typeof inOneUnit>[number];

function isWithinTen(a: Values, b: Values): boolean {
  const gap = (above: Values, below: Values) => above.low / (below.high ?? Number.POSITIVE_INFINITY);
  return gap(a, b) <= 10 && gap(b, a) <= 10;
}

/** Of one class of unit, of nouns that can mean the same, and not of two fates. */
function isComparable(a: GroupFigure, b: GroupFigure): boolean {
  if (a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate) return false;
  if ((a.figure.kind === 'ordinal') !== (b.figure.kind === 'ordinal')) return false;
  const isUnitShared = [...a.classes].some((name) => b.classes.has(name) && name !== 'age ?' && name !== 'count ');
  if (isUnitShared) return true;
  const areCounts = [...a.classes, ...b.classes].every((name) => name.startsWith('count '));
  return areCounts && isOneFate(a, b);
}

/** 19 firefighters killed, 19 people killed, 19 dead. */
function isOneFate(a: GroupFigure, b: GroupFigure): boolean {
  const isSome = a.isOfPeople || b.isOfPeople || a.head === undefined || b.head === undefined;
  return isSome && a.fate !== undefined && a.fate === b.fate;
}
