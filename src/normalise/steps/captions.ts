import type { Draft, Leaf, Step } from '../draft.ts';
import { label, openLeaves, split, textOf } from '../leaves.ts';
import { isCreditLine } from '../phrases/bylines.ts';
import { captionLabelLength, isCaptionLabel, opensAsCaption } from '../phrases/pictures.ts';
import { takeApart } from '../picture-credit.ts';
import { folded, isProse, wordCount } from '../shapes.ts';

/** Longest and shortest caption below a label of its own, in words: a paragraph says more, a heading less. */
const LONGEST = 60;
const SHORTEST = 4;

/**
 * Finds the lines about pictures by their credits and labels, wherever they stand. A credit on a line of its own takes the
 * line above as its caption if no blank line parts them, or if no text of the article stands above.
 */
export const captions: Step = {
  name: 'captions',
  why: 'Words about a picture tell what the picture shows, not what happened; they belong to the picture.',
  apply(draft) {
    const leaves = openLeaves(draft);
    const closing = leaves.findLast((leaf) => isProse(textOf(leaf, draft)) && !isCreditLine(textOf(leaf, draft)));
    const reading: Reading = { above: undefined, isInText: false, isLabelled: false };
    for (const leaf of leaves) readLine(leaf, leaf === closing, reading, draft);
  },
};

/** What the lines above say of the next one. */
interface Reading {
  /** The line above, where it is none about a picture. */
  above: Leaf | undefined;
  /** Whether text of the article stands above. */
  isInText: boolean;
  /** Whether the line above is the label of a caption. */
  isLabelled: boolean;
}

function readLine(leaf: Leaf, isClosing: boolean, reading: Reading, draft: Draft): void {
  const { isLabelled } = reading;
  reading.isLabelled = false;
  if (takeCredit(leaf, isClosing, reading, draft)) reading.above = undefined;
  else if (isCaptionLabel(textOf(leaf, draft))) {
    label(leaf, 'removed', { reason: 'label of a caption' });
    reading.isLabelled = true;
  } else if ((isLabelled && takeShort(leaf, draft)) || takeLabelled(leaf, draft)) reading.above = undefined;
  else {
    if (reading.above !== undefined && isProse(textOf(reading.above, draft))) reading.isInText = true;
    reading.above = leaf;
  }
}

/** A line with a credit, and the caption above it. */
function takeCredit(leaf: Leaf, isClosing: boolean, { above, isInText }: Reading, draft: Draft): boolean {
  const text = textOf(leaf, draft);
  // Capitals in brackets behind the last sentence sign the text, not a picture.
  if (isClosing && /\(\p{Lu}[\p{Lu}/]+\)$/u.test(text)) return false;
  const picture = pictureAt(leaf);
  const line = takeApart(text, picture);
  if (!line) return false;
  split(leaf, line.parts, draft);
  if (above) takeAbove(above, leaf, { picture, hasCaption: line.hasCaption, isInText }, draft);
  return true;
}

/** A picture has no number in a text: where its line begins tells it from others. */
function pictureAt(leaf: Leaf): number {
  return leaf.data.pieces[0]?.start ?? 0;
}

function takeShort(leaf: Leaf, draft: Draft): boolean {
  const words = wordCount(textOf(leaf, draft));
  if (words > LONGEST || words < SHORTEST) return false;
  label(leaf, 'caption', { picture: pictureAt(leaf) });
  return true;
}

/** A line that opens as captions do, with a label or without. */
function takeLabelled(leaf: Leaf, draft: Draft): boolean {
  const text = textOf(leaf, draft);
  const picture = pictureAt(leaf);
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
