import { type Anatomy, anatomyOf } from '../anatomy.ts';
import type { Step } from '../draft.ts';
import { label, leavesOf } from '../leaves.ts';
import { bylineLabelLength } from '../phrases/bylines.ts';
import { opensLastSection } from '../phrases/sections.ts';
import { findDate } from '../read-date.ts';
import { contentWords, endsAsSentence, folded, isShouted, shareIn, wordCount } from '../shapes.ts';

/** What a line needs to pass for the headline. Lower, and pages without one get a link; higher, and short headlines are missed. */
const ENOUGH = 2.4;
/** Content words that are enough to compare a line with the text by; the sections of a menu have fewer. */
const ENOUGH_WORDS = 4;
/** Words of a headline above which it is more likely a summary. */
const USUAL = 14;
/** How many lines above the text a headline can stand; menus are shorter. */
const FARTHEST = 500;
/** Longest headline, in words. */
const LONGEST = 30;

/**
 * Labels the line above the text that is most like its headline: its words come back in the text, it stands first or is
 * repeated, date or names follow it. No line need qualify: then the article has a derived headline.
 */
export const headline: Step = {
  name: 'headline',
  why: 'The headline is the line above the text whose words the text takes up; where none does, the capture carries none.',
  apply(draft) {
    if (leavesOf(draft.tree).some((leaf) => leaf.data.label.role === 'headline')) return;
    const anatomy = anatomyOf(draft);
    const words = contentWords(anatomy.texts.slice(Math.max(anatomy.first, 0), anatomy.last + 1).join(' '));
    let best: { index: number; score: number } | undefined;
    const end = candidates(anatomy);
    const start = Math.max(0, end - FARTHEST);
    const same = anatomy.texts.slice(start).map(folded);
    for (let index = start; index < end; index += 1) {
      const score = scoreOf(index, anatomy, words, same);
      if (score >= ENOUGH && (best === undefined || score > best.score)) best = { index, score };
    }
    const leaf = best && anatomy.leaves[best.index];
    if (leaf) label(leaf, 'headline');
  },
};

/** How many lines from the top can be the headline: those above the text, and a question that opens the text. */
function candidates({ first, last, texts }: Anatomy): number {
  if (first < 0) return texts.length > 1 ? 1 : 0;
  const opensText = last > first && wordCount(texts[first] ?? '') <= 20 && /[?!]["”’]?$/.test(texts[first] ?? '');
  return opensText ? first + 1 : first;
}

/** What it costs to stand below “By …”: there stand captions and summaries. */
const BELOW_NAMES = 1.5;

function isBelowNames(index: number, texts: readonly string[]): boolean {
  return texts.slice(Math.max(0, index - FARTHEST_NAMES), index).some((text) => bylineLabelLength(text) > 0);
}

/** How many lines above count; further up, names belong to other articles. */
const FARTHEST_NAMES = 5;

function scoreOf(
  index: number,
  { texts, first }: Anatomy,
  words: ReadonlySet<string>,
  lines: readonly string[],
): number {
  const text = texts[index] ?? '';
  const count = wordCount(text);
  if (count < 2 || count > LONGEST || (isShouted(text) && count < 4)) return 0;
  if (findDate(text) || bylineLabelLength(text) > 0 || opensLastSection(text)) return 0;
  const same = folded(text);
  const repeats = count > 3 && lines.filter((line) => line === same).length > 1;
  const hasSuffix = lines.some((line) => line.length > 20 && same !== line && same.endsWith(line));
  const next = texts.slice(index + 1, index + 4);
  const isAboveNames = next.some((other) => bylineLabelLength(other) > 0 || (wordCount(other) < 15 && findDate(other)));
  const content = contentWords(text).size;
  return (
    4 * shareIn(text, words) * Math.min(content / ENOUGH_WORDS, 1) +
    (index === 0 && count > 2 ? 2 : 0) +
    (repeats ? 1 : 0) +
    (isAboveNames ? 1 : 0) +
    (index + 1) / Math.max(first, 1) / 2 -
    (count > USUAL ? (count - USUAL) / 5 : 0) -
    (hasSuffix ? 3 : 0) -
    (isBelowNames(index, texts) ? BELOW_NAMES : 0) -
    (endsAsSentence(text) && !text.endsWith('?') ? 1.5 : 0)
  );
}
