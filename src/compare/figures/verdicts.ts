import type { Figure, FigureValue } from '../../schema/records/figure.ts';
import type { FigureVerdict } from '../../schema/records/figure-group.ts';

/** What a verdict is made of: words and values as the records have them. */
export type Compared = Pick<Figure, 'kind' | 'value' | 'unit' | 'also' | 'modifier' | 'scope' | 'asOf'>;

export interface Verdict {
  readonly verdict: FigureVerdict;
  readonly rule: string;
}

/** How far a round-number word may lie from what it stands for: “tens of thousands” beside 115,000. */
const ROUND = 10;

/** That nothing changed between two days is something else than one number told twice. */
const SAME_ON_OTHER_DAYS = 'same value, other day';

/** How two figures that count the same compare, as printed. */
export function verdictOf(a: Compared, b: Compared): Verdict {
  const [left, right] = inOneUnit(a, b);
  if (isEqual(left, right)) return same(a, b);
  const isRound = (a.kind === 'vague') !== (b.kind === 'vague');
  if (isRound && isNear(left, right)) return { verdict: 'less exact', rule: 'round number word' };
  if (meets(left, right) && !onlyTouch(left, right)) return { verdict: 'overlap', rule: 'values overlap' };
  if (areOfOtherDays(a, b)) return { verdict: 'later', rule: 'other day' };
  if (isElsewhere(a, b)) return { verdict: 'different scope', rule: 'other place or part' };
  return { verdict: 'different', rule: 'values apart' };
}

/** Equal values; whoever reads them is told where they are of two days, or in other words. */
function same(a: Compared, b: Compared): Verdict {
  if (areOfOtherDays(a, b)) return { verdict: 'same', rule: SAME_ON_OTHER_DAYS };
  const isSame = a.modifier?.text.toLowerCase() === b.modifier?.text.toLowerCase();
  return { verdict: 'same', rule: isSame ? 'same value' : 'same value in other words' };
}

function areOfOtherDays({ asOf: a }: Compared, { asOf: b }: Compared): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** The values in a unit that both print: 40 kilometres (25 miles) beside 25 miles. */
export function inOneUnit(a: Compared, b: Compared): readonly [FigureValue, FigureValue] {
  if (a.unit === b.unit) return [a.value, b.value];
  if (a.also && a.also.unit === b.unit) return [a.also.value, b.value];
  return b.also && b.also.unit === a.unit ? [a.value, b.also.value] : [a.value, b.value];
}

function isEqual(a: FigureValue, b: FigureValue): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** Whether the intervals have a number in common or touch: “over 115,000” does not part from 115,000. */
export function meets(a: FigureValue, b: FigureValue): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** “More than 2,000” and “nearly 2,000” have no number in common. */
export function onlyTouch(a: FigureValue, b: FigureValue): boolean {
  const touches = (below: FigureValue, above: FigureValue) =>
    below.high === above.low && below.highOpen === true && above.lowOpen === true;
  return touches(a, b) || touches(b, a);
}

function reaches(a: FigureValue, b: FigureValue): boolean {
  return a.high === undefined || a.high >= b.low;
}

function isNear(a: FigureValue, b: FigureValue): boolean {
  return meets(a, b) || ratio(a, b) <= ROUND || ratio(b, a) <= ROUND;
}

/** How many times the lower end of one is the upper end of the other. */
function ratio(above: FigureValue, below: FigureValue): number {
  return below.high === undefined || below.high === 0 || above.low <= below.high
    ? Number.POSITIVE_INFINITY
    : above.low / below.high;
}

/** Of one sort of scope, place, time or part, both name some, and nothing in common. */
function isElsewhere(a: Compared, b: Compared): boolean {
  const [left, right] = [scopesOf(a), scopesOf(b)];
  return [...left].some(([sort, ours]) => {
    const theirs = right.get(sort);
    return theirs !== undefined && !ours.some((text) => theirs.includes(text));
  });
}

function scopesOf({ scope }: Compared): Map<string, string[]> {
  const sorted = Map.groupBy(scope, ({ text }) => sortOf(text));
  return new Map([...sorted].map(([sort, spans]) => [sort, spans.map(({ text }) => withoutPreposition(text))]));
}

/** By its look: a place has a capital behind a preposition, a time a number, a unit or a month. */
function sortOf(text: string): 'place' | 'time' | 'part' {
  if (/\d{4}|^since|\b(?:year|month|week|decade|quarter|half|century)s?\b/iu.test(text)) return 'time';
  if (/^\p{Ll}+(?:\s\p{Ll}+){0,3}\s\p{Lu}/u.test(text)) return 'place';
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? 'time' : 'part';
}

/** “across all of Aton” and “in Aton” are one place. */
function withoutPreposition(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:in|across|at|near|throughout|around|inside|within|of|from)\s(?:all\s)?(?:of\s)?(?:the\s)?/u, '');
}

/**
 * Members two at a time, of different sources. Of members that say quite the same only the first is looked at, so that a dispatch in
 * two hundred outlets is one number and not twenty thousand pairs; where all say the same, the first two are the pair.
 */
export function comparedPairs<T extends Compared>(members: readonly T[], sourceOf: (member: T) => string): [T, T][] {
  const alike = [...Map.groupBy(members, signatureOf).values()];
  const parting = alike.flatMap((ours, at) =>
    alike.slice(at + 1).flatMap((theirs) => otherSources(ours, theirs, sourceOf)),
  );
  return parting.length > 0 ? parting : otherSources(members, members, sourceOf);
}

/** The first two of different sources, if there are such. */
function otherSources<T>(ours: readonly T[], theirs: readonly T[], sourceOf: (member: T) => string): [T, T][] {
  for (const a of ours) {
    const b = theirs.find((other) => sourceOf(other) !== sourceOf(a));
    if (b) return [[a, b]];
  }
  return [];
}

function signatureOf({ kind, value, unit, also, modifier, scope, asOf }: Compared): string {
  const { low, high, lowOpen, highOpen } = value;
  const words = [modifier?.text.toLowerCase(), ...scope.map(({ text }) => text.toLowerCase())];
  return JSON.stringify([kind, low, high, lowOpen, highOpen, unit, also?.unit, also?.value.low, asOf, ...words]);
}

/** From what parts most to what says nothing. */
const ORDER: readonly FigureVerdict[] = ['different', 'different scope', 'later', 'overlap', 'same', 'less exact'];

/** The verdict of a group is that of the pair that parts most; rounder words only count where there is nothing else. */
export function groupVerdict(pairs: readonly Verdict[]): Verdict {
  for (const verdict of ORDER) {
    const found = pairs.filter((pair) => pair.verdict === verdict);
    const [first] = found;
    if (first) return found.find(({ rule }) => rule === SAME_ON_OTHER_DAYS) ?? first;
  }
  return { verdict: 'different', rule: 'values apart' };
}
