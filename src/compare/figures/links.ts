import { type GroupFigure, likeness } from './likeness.ts';
import { areOtherCircumstances } from './other-circumstances.ts';
import { inOneUnit, meets, onlyTouch } from './verdicts.ts';

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
  /** “At least five” meets seven, and is no word for a hundred. */
  nearby: 1.6,
  /** A round-number word and a number of which no fate is told: scores of envoys and 60 envoys. */
  roundWithoutFate: 0.6,
  /** The same number of what is called otherwise: 60 envoys, 60 officials. */
  otherNoun: 0.25,
  /** The number one where nothing counts it, as in one sentence that both quote. */
  one: 0.6,
  /** Off for figures whose sentences are aligned. */
  aligned: 0.05,
  /** Added for small numbers, which are everywhere: up to ten. */
  small: 0.08,
  /** Added where no statement holds both sentences: for numbers up to twenty of which no fate is told, and for values that are not equal. */
  apartFromStatements: 0.2,
} as const;

/** Numbers up to this are found of many things in one event. */
const COMMON = 20;
/** Numbers up to this are of two things where these are called by two nouns. */
const OFTEN = 11;

/** They cannot be one, however alike the words around them. */
export const RULED_OUT = -1;

/** How much two figures exceed what is needed for being one; negative if they are not. */
export function linkOf(a: GroupFigure, b: GroupFigure, isAligned: () => boolean): number {
  if (!isComparable(a, b)) return RULED_OUT;
  const [left, right] = inOneUnit(a.figure, b.figure);
  const isEqual = left.low === right.low && left.high === right.high;
  if (!isEqual && isOther(a, b)) return RULED_OUT;
  const isRound = (a.figure.kind === 'vague') !== (b.figure.kind === 'vague');
  const isSpan = isPrintedRange(a) !== isPrintedRange(b);
  const areApart =
    !isEqual && !isRound && (isSpan || !(meets(left, right) && !onlyTouch(left, right) && areNearby(left, right)));
  if ((isRound || areApart) && !isWithinTen(left, right)) return RULED_OUT;
  if ((!isOneNumber(left, right) || left.low <= COMMON) && haveOtherAgents(a, b)) return RULED_OUT;
  const isOtherNoun = !isUnitShared(a, b);
  if (isOtherNoun && !isOneFate(a, b) && (!isEqual || isRoundOrOpen(left) || left.low <= OFTEN || !isAligned()))
    return RULED_OUT;
  if ((areApart || !isOneNumber(left, right)) && !shareName(a, b)) return RULED_OUT;
  if (needsStatement(a, b, areApart) && !isAligned()) return RULED_OUT;
  const isCommon = left.low <= COMMON;
  if (areOtherCircumstances(a, b, { isOneNumber: isOneNumber(left, right), isCommon, isAligned })) return RULED_OUT;
  const base = baseNeed(a, b, { isEqual: isEqual && !isRoundOrOpen(left), isOtherNoun, isRound, areApart });
  const isSmall = left.low <= 10 && right.low <= 10 && a.figure.kind === 'cardinal';
  if (isPronoun(a) && isPronoun(b) && !isOneFate(a, b) && likeness(a, b) < LINKING.one) return RULED_OUT;
  const isAge = a.figure.kind === 'age';
  const need = isAge ? 0 : base + (isSmall ? LINKING.small : 0) + alignedNeed(a, areApart, isEqual, isAligned);
  return likeness(a, b) - need;
}

/** Hundreds of people, millions: in one event of many things; trillions are of one. */
function isRoundOfPeople({ kind, value }: GroupFigure['figure']): boolean {
  return kind === 'vague' && value.low < 1e9;
}

/** Two missions to the Moon and two missions to Mars: where no statement says that the sentences tell the same, the words must. */
function alignedNeed(
  { fate, figure }: GroupFigure,
  areApart: boolean,
  isEqual: boolean,
  isAligned: () => boolean,
): number {
  if (areApart) return 0;
  if (isAligned()) return -LINKING.aligned;
  const isCommon = fate === undefined && (figure.value.low <= COMMON || isRoundOfPeople(figure));
  return isCommon || !isEqual ? LINKING.apartFromStatements : 0;
}

/** Two indexes fell by two numbers of points, two sums of billions: the words around such are alike whatever is counted. */
function needsStatement(a: GroupFigure, b: GroupFigure, areApart: boolean): boolean {
  if (areApart) return a.fate === undefined;
  return a.figure.kind === 'money' && isVagueSum(a.figure) && isVagueSum(b.figure);
}

/** Billions of dollars, and no word for what. */
function isVagueSum({ value, counts, number }: GroupFigure['figure']): boolean {
  return counts === undefined && value.low !== value.high && !/\d/u.test(number.text);
}

/** 20 to 25 percent: beside 25 percent of something, the ends meet by chance. */
function isPrintedRange({ figure: { value, modifier, kind } }: GroupFigure): boolean {
  return kind !== 'vague' && modifier === undefined && value.high !== undefined && value.low < value.high;
}

/** “One woman said …” is somebody, not a count. */
function isPronoun({ figure: { value, modifier, kind } }: GroupFigure): boolean {
  return kind === 'cardinal' && value.high === 1 && modifier === undefined;
}

interface Alike {
  /** The same number, and not one that is found of many things. */
  readonly isEqual: boolean;
  readonly isOtherNoun: boolean;
  readonly isRound: boolean;
  readonly areApart: boolean;
}

function baseNeed(a: GroupFigure, b: GroupFigure, { isEqual, isOtherNoun, isRound, areApart }: Alike): number {
  if (isRound && (a.fate === undefined || b.fate === undefined)) return LINKING.roundWithoutFate;
  if (areApart) return apartNeed(a);
  if (isOtherNoun) return LINKING.otherNoun;
  const [left, right] = inOneUnit(a.figure, b.figure);
  return isEqual || (isOneNumber(left, right) && !isRoundNumber(printed(left))) ? LINKING.equal : LINKING.meeting;
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
  return a.names.size === 0 || b.names.size === 0 || shares(a.names, b.names);
}

/** “More than 100” and hundreds are found of many things. */
function isRoundOrOpen({ low, high }: Values): boolean {
  return high !== low || isRoundNumber(low);
}

/** From a hundred on, one or one and a half of a power of ten: 100, 1,500, 2 million. */
function isRoundNumber(value: number): boolean {
  return value >= 100 && Number.isInteger((value / 10 ** Math.floor(Math.log10(value))) * 2);
}

/** Over 100, about 100 and 100 are made of one number. */
function isOneNumber(a: Values, b: Values): boolean {
  const numbers = ({ low, high = low }: Values) => [low, high, Number(((low + high) / 2).toPrecision(12))];
  return numbers(a).some((number) => numbers(b).includes(number));
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

/** Of one class of unit, or nouns that can mean the same, and not of two fates or two countries. */
function isComparable(a: GroupFigure, b: GroupFigure): boolean {
  if (a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate) return false;
  if ((a.figure.kind === 'ordinal') !== (b.figure.kind === 'ordinal')) return false;
  if (a.demonyms.size > 0 && b.demonyms.size > 0 && !shares(a.demonyms, b.demonyms)) return false;
  return isUnitShared(a, b) || [...a.classes, ...b.classes].every((name) => name.startsWith('count '));
}

function isUnitShared(a: GroupFigure, b: GroupFigure): boolean {
  return [...a.classes].some((name) => b.classes.has(name) && name !== 'age ?' && name !== 'count ');
}

/** Four sent home by Eastford, four by Westford: names stand in front of both, and neither sentence has one of the other’s. */
function haveOtherAgents(a: GroupFigure, b: GroupFigure): boolean {
  const isApart = (one: GroupFigure, other: GroupFigure) =>
    one.namedBefore.size > 0 && !shares(one.namedBefore, other.named);
  return isApart(a, b) && isApart(b, a);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}

/** 19 firefighters killed, 19 people killed, 19 dead. */
function isOneFate(a: GroupFigure, b: GroupFigure): boolean {
  const isSome = a.isOfPeople || b.isOfPeople || a.head === undefined || b.head === undefined;
  return isSome && a.fate !== undefined && a.fate === b.fate;
}
