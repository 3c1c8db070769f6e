import type { Figure } from '../../schema/records/figure.ts';
import type { Range } from '../../text/sentences.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import type { FigureWords } from './figure-words.ts';
import { arePartedSets } from './parted-sets.ts';

/** What tells a share, or a lead of points, from the many others of one poll and of other polls. */
export interface Share {
  /** Names in its own part of the sentence, in order: who has it, or where. */
  readonly holders: ReadonlySet<string>;
  /** The same, of all of the sentence where nobody else has a share in it. */
  readonly around: ReadonlySet<string>;
  /** Other shares right beside it: 49 to 44 percent. */
  readonly company: ReadonlySet<number>;
  /** One side of a score: 49-47 percent. */
  readonly isSide: boolean;
  /** Stems of those among whom it is: among women. */
  readonly among: ReadonlySet<string>;
  /** A lead of points, which has a direction. */
  readonly isLead: boolean;
  /** A margin of error is that of its own poll. */
  readonly isMargin: boolean;
}

/** How near another share stands that belongs to it, in characters. */
const BESIDE = 60;
const MARGIN = /(?:margin|sampling|error)/iu;
/** How near the word for a margin stands. */
const MARGIN_WITHIN = 60;
/** Words of those among whom it is. */
const LONGEST = 5;

/** Where a part of a sentence ends: each share of a list is told of somebody else. Closed classes of grammar. */
const BREAK = /[,;:—–]|\s(?:and|but|while|whereas|compared|versus|vs)(?=[\s.])/giu;

/** `names`: names of the sentence. `undefined` for what is no share. */
export function shareOf(
  figure: Figure,
  others: readonly Figure[],
  names: readonly (Range & { readonly key: string })[],
  prepared: PreparedUnit,
  words: FigureWords,
): Share | undefined {
  if (!isShare(figure)) return undefined;
  const { text } = prepared.unit;
  const isAlone = !others.some(isShare);
  const part = partAround(text, figure.at);
  const all = names.toSorted((a, b) => a.start - b.start);
  const own = all.filter(({ key, start, end }) => start >= part.start && end <= part.end && !isPeople(key, words));
  const near = text.slice(Math.max(0, figure.at.start - MARGIN_WITHIN), figure.at.end + MARGIN_WITHIN / 2);
  return {
    holders: new Set(own.map(({ key }) => key)),
    around: new Set((isAlone ? all : own).map(({ key }) => key)),
    company: new Set(
      others.filter((other) => isShare(other) && isBeside(other.at, figure.at)).map(({ value }) => value.low),
    ),
    isSide: /\p{Nd}%?[-–]$/u.test(text.slice(0, figure.at.start)) || /^[-–]\p{Nd}/u.test(text.slice(figure.at.end)),
    among: amongWhom(prepared, figure.at, words),
    isLead: figure.kind !== 'percent',
    isMargin: MARGIN.test(near),
  };
}

/** “40 percent of Eastforders”: those of whom it is a share, by their country. */
function isPeople(key: string, words: FigureWords): boolean {
  const word = key.replace(/^\p{Ll}:/u, '');
  return words.has('demonyms', word) || words.has('demonyms', `${word}s`);
}

/** 40 percent, six points, a 6-point lead. */
function isShare({ kind, at }: Figure): boolean {
  return kind === 'percent' || /[\s-]points?(?!\p{L})/iu.test(at.text);
}

const BREAK_ONCE = new RegExp(BREAK.source, 'iu');

function isBeside(other: Range, { start, end }: Range): boolean {
  return other.start < end + BESIDE && other.end > start - BESIDE;
}

function partAround(text: string, { start, end }: Range): Range {
  const breaks = [...text.matchAll(BREAK)];
  const before = breaks.findLast(({ index, 0: found }) => index + found.length <= start);
  const after = breaks.find(({ index }) => index >= end);
  return { start: before ? before.index + before[0].length : 0, end: after?.index ?? text.length };
}

/** Among voters in union households: the words behind, up to a mark or another small word. */
function amongWhom({ unit }: PreparedUnit, at: Range, words: FigureWords): Set<string> {
  const part = partAround(unit.text, at);
  const place = unit.words.findIndex(
    ({ key, start }) => key === 'among' && start >= part.start && start <= part.end + ', among'.length,
  );
  const from = unit.words[place]?.end;
  if (from === undefined) return new Set();
  const length = unit.text.slice(from).search(BREAK_ONCE);
  const behind = unit.words
    .slice(place + 1, place + 1 + LONGEST)
    .filter(({ end }) => length < 0 || end <= from + length);
  return new Set(behind.filter(({ key }) => !words.has('smallWords', key)).map(({ stem }) => stem));
}

/** Whether two shares are of two people, places, groups or polls, as far as their sentences say; equal numbers are common among shares. */
export function areOtherShares(a: Share | undefined, b: Share | undefined, shareName: boolean): boolean {
  if (!a || !b) return false;
  if (a.isMargin || b.isMargin) return !(a.isMargin && b.isMargin && shareName);
  if (isTurned(a, b)) return true;
  return (
    (arePartedSets(a.holders, b.holders) && a.around.isDisjointFrom(b.around)) ||
    arePartedSets(a.company, b.company) ||
    isSideAndAlone(a, b) ||
    isSideAndAlone(b, a) ||
    (a.company.isDisjointFrom(b.company) && areOtherPeople(a.among, b.among))
  );
}

/** One side of a score, and a share that is told with no other. */
function isSideAndAlone(a: Share, b: Share): boolean {
  return a.isSide && !b.isSide && b.company.size === 0;
}

/** Ann leads Bo by 3 points, Bo leads Ann by 3 points: two names in both, and not in the same order. */
function isTurned({ holders: a, isLead }: Share, { holders: b }: Share): boolean {
  const [ours, theirs] = [[...a].filter((name) => b.has(name)), [...b].filter((name) => a.has(name))];
  return isLead && ours.length > 1 && ours[0] !== theirs[0];
}

/** Among men, among registered voters: neither says all that the other says; or only one says among whom. */
function areOtherPeople(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size + b.size > 0 && (a.size === 0 || b.size === 0 || !(a.isSubsetOf(b) || b.isSubsetOf(a)));
}
