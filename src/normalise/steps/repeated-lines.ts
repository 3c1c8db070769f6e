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
    const next = followers(openLeaves(draft));
    for (const copies of copiesOf(draft)) {
      const [first, ...others] = copies;
      if (!first || others.length === 0) continue;
      const areNeighbours = copies.some((leaf, index) => index > 0 && next.after(copies[index - 1]) === leaf);
      if (areNeighbours) label(first, 'caption', { picture: first.data.pieces[0]?.start ?? 0 });
      else if (!isProse(textOf(first, draft))) continue;
      for (const leaf of others) label(leaf, 'removed', { reason: 'repeats an earlier line' });
      for (const leaf of areNeighbours ? copies : others) next.drop(leaf);
    }
  },
};

/** Which leaf follows which, some being dropped on the way. Looking through all lines for each copy would be quadratic. */
function followers(leaves: readonly Leaf[]) {
  const after = new Map<Leaf | undefined, Leaf | undefined>(leaves.map((leaf, index) => [leaf, leaves[index + 1]]));
  const before = new Map<Leaf | undefined, Leaf | undefined>(leaves.map((leaf, index) => [leaf, leaves[index - 1]]));
  return {
    after: (leaf: Leaf | undefined) => after.get(leaf),
    drop: (leaf: Leaf) => {
      after.set(before.get(leaf), after.get(leaf));
      before.set(after.get(leaf), before.get(leaf));
    },
  };
}

function copiesOf(draft: Draft): Iterable<readonly Leaf[]> {
  const copies = new Map<string, Leaf[]>();
  for (const leaf of openLeaves(draft)) {
    const text = textOf(leaf, draft);
    if (wordCount(text) < FEWEST) continue;
    const key = folded(text);
    const found = copies.get(key);
    if (found) found.push(leaf);
    else copies.set(key, [leaf]);
  }
  return copies.values();
}
