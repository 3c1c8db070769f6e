import type { Draft, Leaf, Step } from '../draft.ts';
import { label, openLeaves, split, textOf } from '../leaves.ts';
import { isCreditLine } from '../phrases/bylines.ts';
import { captionLabelLength, isCaptionLabel, opensAsCaption } from '../phrases/pictures.ts';
import { takeApart } from '../picture-credit.ts';
import { folded, isProse, wordCount } from '../shapes.ts';

/** Longest caption below a label of its own, in words. */
const LONGEST = 60;

/**
 * Finds the lines about pictures by their credits and labels, wherever they stand. A credit on a line of its own takes the
 * line above as its caption if no blank line parts them, or if no text of the article stands above.
 */
export const captions: Step = {
  name: 'captions',
  why: 'Words about a picture tell what the picture shows, not what happened; they belong to the picture.',
  apply(draft) {
    let above: Leaf | undefined;
    let isInText = false;
    let isLabelled = false;
    const leaves = openLeaves(draft);
    const closing = leaves.findLast((leaf) => isProse(textOf(leaf, draft)) && !isCreditLine(textOf(leaf, draft)));
    for (const leaf of leaves) {
      const text = textOf(leaf, draft);
      const picture = leaf.data.pieces[0]?.start ?? 0;
      // Capitals in brackets behind the last sentence sign the text, not a picture.
      const signsText = leaf === closing && /\(\p{Lu}[\p{Lu}/]+\)$/u.test(text);
      const line = signsText ? undefined : takeApart(text, picture);
      if (line) {
        split(leaf, line.parts, draft);
        if (above) takeAbove(above, leaf, { picture, hasCaption: line.hasCaption, isInText }, draft);
        above = undefined;
      } else if (isCaptionLabel(text)) {
        label(leaf, 'removed', { reason: 'label of a caption' });
        isLabelled = true;
        continue;
      } else if (isLabelled && wordCount(text) <= LONGEST && wordCount(text) >= 4) {
        label(leaf, 'caption', { picture });
        above = undefined;
      } else if (takeLabelled(leaf, text, picture, draft)) {
        above = undefined;
      } else {
        if (above !== undefined && isProse(textOf(above, draft))) isInText = true;
        above = leaf;
      }
      isLabelled = false;
    }
  },
};

function takeLabelled(leaf: Leaf, text: string, picture: number, draft: Draft): boolean {
  const length = captionLabelLength(text);
  if (length > 0) {
    const label = { from: 0, to: length, role: 'removed', reason: 'label of a caption' } as const;
    split(leaf, [label, { from: length, to: text.length, role: 'caption', picture }], draft);
    return true;
  }
  if (!opensAsCaption(text)) return false;
  label(leaf, 'caption', { picture });
  return true;
}

interface Below {
  readonly picture: number;
  readonly hasCaption: boolean;
  readonly isInText: boolean;
}

/** The line above a credit is its caption; above a caption that repeats it, it is the picture’s description. */
function takeAbove(above: Leaf, leaf: Leaf, { picture, hasCaption, isInText }: Below, draft: Draft): void {
  const text = textOf(above, draft);
  const isRepeated = hasCaption && folded(textOf(leaf, draft)).startsWith(folded(text));
  if (isRepeated) label(above, 'alt', { picture });
  else if (!hasCaption && isCaptionOf(above, leaf, text, isInText)) label(above, 'caption', { picture });
}

function isCaptionOf(above: Leaf, credit: Leaf, text: string, isInText: boolean): boolean {
  const isAttached = above.data.blankBefore && !credit.data.blankBefore;
  return isInText ? isAttached : isProse(text);
}
