import type { Figure } from '../../schema/records/figure.ts';
import type { PreparedUnit } from '../statements/prepare.ts';

/** What sort of count a number is; of two sorts only equal numbers can be one. */
export interface Aspects {
  /** Of which length of time, or of what: 40 a day. */
  readonly per: string | undefined;
  /** Twelve new ones: besides those there were. */
  readonly isMore: boolean;
  /** From 5 to 7: where a change begins. */
  readonly isStart: boolean;
  /** Of a length of time the sum that is for it: $40 over 10 years. */
  readonly sum: number | undefined;
  /** Twelve of the 40, including twelve children. */
  readonly isPart: boolean;
}

const PER =
  /^[^.,;:()]{0,25}?\s(?:an?|per|each|every)\s(day|night|week|month|year|hour|minute|second|person|household|head)(?!\p{L})/u;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['hourly', 'hour'],
]);
/** How near “daily” stands to the number, in characters. */
const NEAR = 25;
/** “More” and “another” may be said beside the dead of the injured. */
const MORE = /(?:^|\s)(?:new|newly|additional|fresh)(?:\s|$)/iu;
const START = /(?:^|\s)from\s(?:\p{Ll}+\s){0,2}$/iu;
const PART_BEFORE = /(?:including|among them|of whom|of which|of them)\s(?:\p{Ll}+\s){0,2}$/iu;
const PART_BEHIND = /^\sof\s(?:the|them|these|those|its|their|his|her|all|\d)/iu;

/** Read from the words right beside the figure. Closed classes of grammar. */
export function aspectsOf(figure: Figure, others: readonly Figure[], { unit: { text } }: PreparedUnit): Aspects {
  const { at, modifier } = figure;
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  const behind = text.slice(at.end);
  const own = modifier ? at.text.replace(modifier.text, ' ') : at.text;
  return {
    per: PER.exec(behind)?.[1] ?? adverb(text.slice(Math.max(0, at.start - NEAR), at.end + NEAR)),
    isMore: MORE.test(own) || /additional\s$/iu.test(before),
    isStart: START.test(before) && /\sto\s/u.test(behind.slice(0, 60)),
    sum: sumOf(figure, others, text),
    isPart: PART_BEFORE.test(before) || PART_BEHIND.test(behind),
  };
}

function adverb(near: string): string | undefined {
  const found = near
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => ADVERBS.has(word));
  return found && ADVERBS.get(found);
}

/** Whether numbers that part are of two sorts: a day’s and all, new ones and all, the old number and the new. */
export function areOtherAspects(a: Aspects, b: Aspects): boolean {
  return a.per !== b.per || a.isMore !== b.isMore || a.isStart !== b.isStart || a.isPart !== b.isPart;
}

/** The sum right in front of “over 10 years”. */
function sumOf({ at, rule }: Figure, others: readonly Figure[], text: string): number | undefined {
  if (rule !== 'unit of measure') return undefined;
  const isFor = (other: Figure) =>
    other.at.end <= at.start &&
    /^[^,;.]{0,60}?\s(?:over|for|in)\s(?:the\s)?(?:next\s|past\s|last\s)?(?:over\s)?$/u.test(
      text.slice(other.at.end, at.start),
    );
  return others.findLast((other) => other.kind === 'money' && isFor(other))?.value.low;
}

/** Lengths of time are found of many sums; where a sum is told with one, only the same sum makes them one. */
export function areForOtherSums({ sum: a }: Aspects, { sum: b }: Aspects): boolean {
  if (a === undefined && b === undefined) return false;
  if (a === undefined || b === undefined) return true;
  return Math.max(a, b) > Math.min(a, b) * 1.2;
}
