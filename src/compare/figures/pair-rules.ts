import type { FigureValue } from '../../schema/records/figure.ts';
import { type GroupFigure, likeness } from './likeness.ts';
import { areOtherCircumstances } from './other-circumstances.ts';
import { arePartedSets } from './parted-sets.ts';
import { inOneUnit, meets, onlyTouch } from './verdicts.ts';

/** Two figures that are asked to be one, with what of them is asked again and again. */
export interface Pair {
  readonly a: GroupFigure;
  readonly b: GroupFigure;
  readonly left: FigureValue;
  readonly right: FigureValue;
  /** The same value, with the same ends. */
  readonly isEqual: boolean;
  /** A round-number word and a number: dozens and 40. */
  readonly isRound: boolean;
  /** No number in common, or a range that is printed beside a number. */
  readonly areApart: boolean;
  readonly isOtherNoun: boolean;
  /** Over 100, about 100 and 100. */
  readonly isOneNumber: boolean;
  /** Whether a statement holds both sentences. */
  readonly isAligned: () => boolean;
}

/** Why two figures cannot be one, however alike the words around them. */
export interface PairRule {
  readonly name: string;
  readonly rulesOut: (pair: Pair) => boolean;
}

/** Numbers up to this are found of many things in one event. */
export const COMMON = 20;
/** Numbers up to this are of two things where these are called by two nouns. */
const OFTEN = 11;
/** “At least five” meets seven, and is no word for a hundred. */
const NEARBY = 1.6;
/** “More than 50” and “more than 51” are of one thing. */
const LIMIT = 1.25;
/** Likeness from which the number one where nothing counts it is one, as in one sentence that both quote. */
const ONE = 0.6;

/** Asked in this order; the first that holds decides. */
export const PAIR_RULES: readonly PairRule[] = [
  { name: 'another fate', rulesOut: ({ a, b }) => a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate },
  { name: 'an ordinal and a count', rulesOut: ({ a, b }) => isOrdinal(a) !== isOrdinal(b) },
  { name: 'another country', rulesOut: ({ a, b }) => arePartedSets(a.demonyms, b.demonyms) },
  {
    name: 'opposite limits',
    rulesOut: ({ left, right }) =>
      (areOpposite(left, right) || areOpposite(right, left)) && printed(left) !== printed(right),
  },
  { name: 'another unit', rulesOut: ({ a, b }) => !isUnitShared(a, b) && !areCounts(a, b) },
  {
    name: 'a fate of one only',
    rulesOut: ({ a, b, isEqual }) => !isEqual && a.fate !== b.fate && a.figure.kind !== 'rank',
  },
  {
    name: 'values too far apart',
    rulesOut: ({ left, right, isRound, areApart }) => (isRound || areApart) && !isWithinTen(left, right),
  },
  {
    name: 'other agents',
    rulesOut: ({ a, b, left, isOneNumber, isAligned }) =>
      (!isOneNumber || left.low <= COMMON) && haveOtherAgents(a, b) && !(isShare(a) && isAligned()),
  },
  { name: 'other nouns', rulesOut: (pair) => pair.isOtherNoun && !isOneFate(pair.a, pair.b) && needsOneNoun(pair) },
  {
    name: 'no name in common',
    rulesOut: ({ a, b, areApart, isOneNumber }) => (areApart || !isOneNumber) && !shareName(a, b),
  },
  { name: 'no statement', rulesOut: ({ a, b, areApart, isAligned }) => needsStatement(a, b, areApart) && !isAligned() },
  {
    name: 'other circumstances',
    rulesOut: ({ a, b, left, isOneNumber, isAligned }) =>
      areOtherCircumstances(a, b, { isOneNumber, isCommon: left.low <= COMMON, isAligned }),
  },
  {
    name: 'somebody, no count',
    rulesOut: ({ a, b }) => isPronoun(a) && isPronoun(b) && !isOneFate(a, b) && likeness(a, b) < ONE,
  },
];

/** What is asked of two figures. */
export function pairOf(a: GroupFigure, b: GroupFigure, isAligned: () => boolean): Pair {
  const [left, right] = inOneUnit(a.figure, b.figure);
  const isEqual = left.low === right.low && left.high === right.high;
  const isRound = (a.figure.kind === 'vague') !== (b.figure.kind === 'vague');
  const doMeet =
    meets(left, right) && !onlyTouch(left, right) && areNearby(left, right) && !areOtherLimits(left, right);
  return {
    a,
    b,
    left,
    right,
    isEqual,
    isRound,
    areApart: !isEqual && !isRound && (isPrintedRange(a) !== isPrintedRange(b) || !doMeet),
    isOtherNoun: !isUnitShared(a, b),
    isOneNumber: isOneNumber(left, right),
    isAligned,
  };
}

function isOrdinal({ figure }: GroupFigure): boolean {
  return figure.kind === 'ordinal';
}

function areCounts(a: GroupFigure, b: GroupFigure): boolean {
  return [...a.classes, ...b.classes].every((name) => name.startsWith('count '));
}

function isUnitShared(a: GroupFigure, b: GroupFigure): boolean {
  return [...a.classes].some((name) => b.classes.has(name) && name !== 'age ?' && name !== 'count ');
}

/** Of things called by two nouns only numbers that are rare are one, and only where a statement says so. */
function needsOneNoun({ left, isEqual, isAligned }: Pair): boolean {
  return !isEqual || isRoundOrOpen(left) || left.low <= OFTEN || !isAligned();
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

/** Both name somebody or some place, and nobody in common. */
function shareName(a: GroupFigure, b: GroupFigure): boolean {
  return !arePartedSets(a.names, b.names);
}

/** “More than 100” and hundreds are found of many things. */
export function isRoundOrOpen({ low, high }: FigureValue): boolean {
  return high !== low || isRoundNumber(low);
}

/** From a hundred on, one or one and a half of a power of ten: 100, 1,500, 2 million. */
export function isRoundNumber(value: number): boolean {
  return value >= 100 && Number.isInteger((value / 10 ** Math.floor(Math.log10(value))) * 2);
}

function isOneNumber(a: FigureValue, b: FigureValue): boolean {
  const numbers = ({ low, high = low }: FigureValue) => [low, high, Number(((low + high) / 2).toPrecision(12))];
  return numbers(a).some((number) => numbers(b).includes(number));
}

/** Ends of open intervals meet far away; the numbers that are printed must lie near. */
function areNearby(a: FigureValue, b: FigureValue): boolean {
  const [left, right] = [printed(a), printed(b)];
  return left <= right * NEARBY && right <= left * NEARBY;
}

/** More than 150, more than 240: without an end every two of them meet, however far apart the numbers that are printed. */
function areOtherLimits(a: FigureValue, b: FigureValue): boolean {
  const areOpen = (a.high === undefined && b.high === undefined) || (a.low === 0 && b.low === 0);
  const [left, right] = [printed(a), printed(b)];
  return areOpen && Math.max(left, right) > Math.min(left, right) * LIMIT;
}

/** “Over $200” and “under $250”: where one begins and where the other ends. */
function areOpposite(above: FigureValue, below: FigureValue): boolean {
  return above.high === undefined && below.low === 0;
}

/** The number as it is written. */
export function printed({ low, high }: FigureValue): number {
  return low === 0 ? (high ?? 0) : low;
}

function isWithinTen(a: FigureValue, b: FigureValue): boolean {
  const gap = (above: FigureValue, below: FigureValue) => above.low / (below.high ?? Number.POSITIVE_INFINITY);
  return gap(a, b) <= 10 && gap(b, a) <= 10;
}

/** Four sent home by Eastford, four by Westford: names stand in front of both, and neither sentence has one of the other’s. */
function haveOtherAgents(a: GroupFigure, b: GroupFigure): boolean {
  const isApart = (one: GroupFigure, other: GroupFigure) =>
    one.namedBefore.size > 0 && one.namedBefore.isDisjointFrom(other.named);
  return isApart(a, b) && isApart(b, a);
}

/** Who has a share is asked of the names in its own part of the sentence. */
function isShare({ share, classes }: GroupFigure): boolean {
  return share !== undefined && !classes.has('points');
}

/** 19 firefighters killed, 19 people killed, 19 dead. */
function isOneFate(a: GroupFigure, b: GroupFigure): boolean {
  const isSome = a.isOfPeople || b.isOfPeople || a.head === undefined || b.head === undefined;
  return isSome && a.fate !== undefined && a.fate === b.fate;
}
