import type { Draft, Leaf, Step } from '../draft.ts';
import { label, leavesOf, textOf } from '../leaves.ts';
import { contentWords, endsAsSentence, shareIn, wordCount } from '../shapes.ts';

/** Longest description of a picture, in words. */
const LONGEST = 20;

/** Labels the line above a caption that describes its picture: attached to it, or a phrase without a full stop. */
export const altLines: Step = {
  name: 'alt-lines',
  why: 'Copied pages print a picture’s description as a short line above its caption.',
  apply(draft) {
    const leaves = leavesOf(draft.tree);
    const parts =
      leaves.some((leaf) => !leaf.data.blankBefore) && leaves.slice(1).some((leaf) => leaf.data.blankBefore);
    leaves.forEach((leaf, index) => {
      const above = leaves[index - 1];
      const { role, picture } = leaf.data.label;
      if (role !== 'caption' || picture === undefined || !above || above.data.label.role !== 'body') return;
      if (describes(above, leaf, parts, draft)) label(above, 'alt', { picture });
    });
  },
};

function describes(above: Leaf, caption: Leaf, blanksPart: boolean, draft: Draft): boolean {
  const text = textOf(above, draft);
  if (endsAsSentence(text) || wordCount(text) > LONGEST) return false;
  if (blanksPart && !caption.data.blankBefore && above.data.blankBefore) return true;
  const opensAsDescription = /^(?:An?|The|Two|Three|Some|Several|People|Men|Women) \p{Ll}/u.test(text);
  const isShared = shareIn(text, contentWords(textOf(caption, draft))) >= 0.5;
  return wordCount(text) >= 3 && (opensAsDescription || isShared);
}
