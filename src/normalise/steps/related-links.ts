import type { Leaf, Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';
import { relatedLabelLength } from '../phrases/related.ts';
import { isProse, isShouted, wordCount } from '../shapes.ts';

/** Longest line that links to one article, in words. */
const LONGEST = 32;
/** Shortest title in capitals that is no sub-heading, in words. */
const SHORTEST_TITLE = 6;
/** Most titles below one label. A longer list is the end of the page, which another step finds. */
const MOST_TITLES = 6;

/** Removes links to other articles: titles in capitals inside the text; the label of a link and, where the label is a line of its own, the titles below it. */
export const relatedLinks: Step = {
  name: 'related-links',
  why: '“Related”, “Read more” and the titles that follow lead to other articles.',
  apply(draft) {
    const leaves = openLeaves(draft);
    const texts = leaves.map((leaf) => textOf(leaf, draft));
    const start = texts.findIndex(isProse);
    texts.forEach((text, index) => {
      // Above the text, the lines below such a label may be the headline.
      if (start < 0 || index < start) return;
      if (isTitleInCapitals(index, texts)) remove(leaves[index]);
      const length = relatedLabelLength(text);
      if (length === 0 || wordCount(text) > LONGEST) return;
      remove(leaves[index]);
      if (length === text.length) for (const title of titlesBelow(index, texts)) remove(leaves[title]);
    });
  },
};

/** A title in capitals beside a paragraph. Sub-headings in capitals are shorter. */
function isTitleInCapitals(index: number, texts: readonly string[]): boolean {
  const text = texts[index] ?? '';
  const isBetween = isProse(texts[index - 1] ?? '') || isProse(texts[index + 1] ?? '');
  return isShouted(text) && wordCount(text) >= SHORTEST_TITLE && isBetween;
}

function remove(leaf: Leaf | undefined): void {
  if (leaf) label(leaf, 'removed', { reason: 'a link to another article' });
}

/** Indexes of the lines below a label up to the next running text. */
function titlesBelow(index: number, texts: readonly string[]): number[] {
  const below = texts.slice(index + 1, index + 1 + MOST_TITLES + 1);
  const end = below.findIndex((text) => isProse(text) || relatedLabelLength(text) > 0);
  const count = end === -1 ? 0 : end;
  return below.slice(0, count).map((_, offset) => index + 1 + offset);
}
