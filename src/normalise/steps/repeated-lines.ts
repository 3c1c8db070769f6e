import type { Draft, Leaf, Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';
import { folded, isProse, wordCount } from '../shapes.ts';

/** Fewest words of a line whose repetition tells something. Sub-headings and rows of tables repeat by chance. */
const FEWEST = 6;

/**
 * Sorts out lines that stand in the capture more than once. Two in a row describe one picture; of sentences that
 * come back elsewhere the first stays. Rows of lists and tables may repeat.
 */
export const repeatedLines: Step = {
  name: 'repeated-lines',
  why: 'A report says a sentence once; a page repeats it as a teaser, or as the description and the caption of a picture.',
  apply(draft) {
    for (const copies of copiesOf(draft)) {
      const [first, ...others] = copies;
      if (!first || others.length === 0) continue;
      if (areNeighbours(copies, draft)) label(first, 'caption', { picture: first.data.pieces[0]?.start ?? 0 });
      else if (!isProse(textOf(first, draft))) continue;
      for (const leaf of others) label(leaf, 'removed', { reason: 'repeats an earlier line' });
    }
  },
};

function copiesOf(draft: Draft): Iterable<readonly Leaf[]> {
  const copies = new Map<string, Leaf[]>();
  for (const leaf of openLeaves(draft)) {
    const text = textOf(leaf, draft);
    if (wordCount(text) < FEWEST) continue;
    const key = folded(text);
    copies.set(key, [...(copies.get(key) ?? []), leaf]);
  }
  return copies.values();
}

function areNeighbours(copies: readonly Leaf[], draft: Draft): boolean {
  const leaves = openLeaves(draft);
  const places = copies.map((leaf) => leaves.indexOf(leaf));
  return places.some((place, index) => places[index + 1] === place + 1);
}
