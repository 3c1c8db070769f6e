import type { Draft, Leaf } from './draft.ts';
import { leavesOf, openLeaves, textOf } from './leaves.ts';
import { bylineLabelLength } from './phrases/bylines.ts';
import { isPromotion } from './phrases/furniture.ts';
import { opensComments, opensKeyPoints, opensLastSection } from './phrases/sections.ts';
import { findDate } from './read-date.ts';
import { endsAsSentence, isListed, isProse, wordCount } from './shapes.ts';

/** The open leaves of a draft with what they print, and where its running text lies among them. */
export interface Anatomy {
  readonly leaves: readonly Leaf[];
  readonly texts: readonly string[];
  /** Index of the first and last line of the running text; both -1 where no line reads as running text. */
  readonly first: number;
  readonly last: number;
}

/** Fewer words than this in a line of running text say no less about it: a short lede must outweigh two labels below it. */
const FEWEST_WORDS = 20;
/** More words than this in one line say no more about it. */
const MOST_WORDS = 50;
/**
 * What a line costs that does not read as text, in words. This and the next five were measured on 80 copied pages, where they
 * may be off by a third without harm. Twice as much loses sections below a sub-heading and a list.
 */
const SHORT_LINE = 9;
/** What a row of a list, a table or a recipe costs, which stands inside a text as often as outside. */
const LISTED_LINE = 1;
/** What a line costs that a step has removed. */
const REMOVED_LINE = 4;
/** What a line costs that carries a date: other stories and comments have one, sub-headings have none. */
const DATED_LINE = 40;
/** What a heading such as “Most read” costs: as much as two or three paragraphs. */
const SECTION = 80;
/** What lines without text between two paragraphs cost at most, so that a text goes on behind a long gallery or menu. */
const MOST_COST = 150;

/**
 * Where the running text lies: the run of lines in which sentences outweigh titles and labels most.
 * Whatever stands outside it is headline, dek, date and names, or the page’s furniture.
 */
export function anatomyOf(draft: Draft): Anatomy {
  const leaves = openLeaves(draft);
  const texts = leaves.map((leaf) => textOf(leaf, draft));
  const lines = beforeComments(texts);
  const listed = introducedBy(lines);
  const weights = lines.map((text, index) => (listed.has(index) ? Math.max(weight(text), -LISTED_LINE) : weight(text)));
  const run = heaviestRun(weights, removedBefore(leaves, draft));
  return { leaves, texts, ...run, first: withKeyPoints(run.first, texts) };
}

/** How many removed lines stand directly above each open leaf: they still part what stands above and below them. */
function removedBefore(leaves: readonly Leaf[], draft: Draft): number[] {
  const open = new Set(leaves);
  const counts: number[] = [];
  let count = 0;
  for (const leaf of leavesOf(draft.tree)) {
    if (open.has(leaf)) {
      counts.push(count);
      count = 0;
    } else if (leaf.data.label.role === 'removed' && isLine(textOf(leaf, draft))) {
      count += 1;
    }
  }
  return counts;
}

/** Whether what was removed can have been a line: not the brackets or the label of a credit. */
function isLine(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !text.endsWith(':');
}

/** Words of running text that make a report of what stands above a heading such as “Comments”: less, and it may be a button. */
const A_REPORT = 100;

/** The lines above the comments, which can be longer than the report; all lines if no report stands above such a heading. */
function beforeComments(texts: readonly string[]): readonly string[] {
  let words = 0;
  const end = texts.findIndex((text) => {
    if (isProse(text)) words += wordCount(text);
    return words >= A_REPORT && opensComments(text);
  });
  return end < 0 ? texts : texts.slice(0, end);
}

/** Most lines between “Key points” and the text. */
const KEY_POINTS = 8;

/** Where the text begins if the summary in points above it counts as text. */
function withKeyPoints(first: number, texts: readonly string[]): number {
  const start = Math.max(0, first - KEY_POINTS);
  const heading = texts.slice(start, Math.max(first, 0)).findIndex(opensKeyPoints);
  return heading < 0 ? first : start + heading;
}

/** Most lines of a list that a line with a colon introduces. */
const LONGEST_LIST = 10;

/** Lines with a colon at their end, such as “The board will look at:”, and the short lines that they introduce. */
function introducedBy(texts: readonly string[]): ReadonlySet<number> {
  const listed = new Set<number>();
  texts.forEach((text, index) => {
    if (!/[\p{Ll}\p{N})]:$/u.test(text) || wordCount(text) < 3 || opensLastSection(text)) return;
    const below = texts.slice(index + 1, index + 1 + LONGEST_LIST);
    const end = below.findIndex((line) => isProse(line) || opensLastSection(line) || isPromotion(line));
    for (let row = 0; row <= (end < 0 ? below.length : end); row += 1) listed.add(index + row);
  });
  return listed;
}

function weight(text: string): number {
  if (opensLastSection(text)) return -SECTION;
  const words = wordCount(text);
  if (isPromotion(text) || (words < 20 && bylineLabelLength(text) > 0)) return -SHORT_LINE;
  if (isProse(text)) return Math.min(Math.max(words, FEWEST_WORDS), MOST_WORDS);
  if (endsAsSentence(text) && words >= 3) return words / 2;
  if (isAttribution(text)) return 0;
  if (/\d/.test(text) && words < 20 && findDate(text)) return -DATED_LINE;
  return isListed(text) ? -LISTED_LINE : -SHORT_LINE;
}

/** “— Ann Example (@annexample) March 3, 2021”: whose post stands above, inside a text. */
function isAttribution(text: string): boolean {
  return /^[—–-] ?.{2,60}\(@\w+\)/u.test(text);
}

/** The run with the greatest sum (Kadane), the cost of each gap being limited; the earliest of equals. */
function heaviestRun(weights: readonly number[], removed: readonly number[]): { first: number; last: number } {
  let best = { first: -1, last: -1, sum: 0 };
  let first = 0;
  let sum = 0;
  // The sum in front of the gap that the run is in.
  let peak = 0;
  weights.forEach((value, index) => {
    const gap = (removed[index] ?? 0) * REMOVED_LINE;
    if (gap > 0) {
      peak = Math.max(peak, sum);
      sum = Math.max(sum - gap, peak - MOST_COST);
    }
    if (sum <= 0) {
      first = index;
      sum = 0;
    }
    if (value > 0) peak = 0;
    else peak = Math.max(peak, sum);
    sum = value > 0 ? sum + value : Math.max(sum + value, peak - MOST_COST);
    if (sum > best.sum) best = { first, last: index, sum };
  });
  return { first: best.first, last: best.last };
}

/** The lines after the running text, in order. Without running text, none. */
export function tailOf({ leaves, last }: Anatomy): readonly Leaf[] {
  return last < 0 ? [] : leaves.slice(last + 1);
}
