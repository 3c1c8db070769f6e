import { splitSentences } from '../../text/sentences.ts';
import { anatomyOf } from '../anatomy.ts';
import type { Draft, Leaf, Role, Step } from '../draft.ts';
import { label, leavesOf, textOf } from '../leaves.ts';
import { findDateline } from '../phrases/datelines.ts';
import { contentWords, isProse, shareIn, wordCount } from '../shapes.ts';

/** Shortest and longest standfirst, in words. */
const SHORTEST = 6;
const LONGEST = 60;
/** Share of its content words that one later paragraph must repeat. News ledes stay below .6 in the texts looked at. */
const REPEATED = 0.75;
/** The same for a summary that a picture parts from the text. */
const RETOLD = 0.4;
/** Fewest content words that a repetition can be judged by. */
const FEWEST_WORDS = 5;

/**
 * Labels the summary between headline and text: one line that date, names or a dateline part from the text, or an opening
 * sentence that a later paragraph repeats. The paragraph stays.
 */
export const dek: Step = {
  name: 'dek',
  why: 'A standfirst summarises the report above its text; what the text says again is told once, not twice.',
  apply(draft) {
    const found = partedFromText(draft) ?? repeatedByText(draft) ?? belowHeadline(draft);
    if (found) label(found, 'dek');
  },
};

const PARTS_STRONGLY: ReadonlySet<Role> = new Set(['date', 'modified', 'byline']);
const PARTS_WEAKLY: ReadonlySet<Role> = new Set(['caption', 'alt', 'pictureCredit']);

/** The only summary between the headline and a line that cannot stand inside a text. */
function partedFromText(draft: Draft): Leaf | undefined {
  const leaves = leavesOf(draft.tree);
  const headline = leaves.findIndex((leaf) => leaf.data.label.role === 'headline');
  if (headline < 0) return undefined;
  let found: Leaf | undefined;
  for (const leaf of leaves.slice(headline + 1)) {
    const { role } = leaf.data.label;
    const text = textOf(leaf, draft);
    if (found && PARTS_STRONGLY.has(role)) return found;
    if (found && PARTS_WEAKLY.has(role) && isRetold(found, leaf, draft)) return found;
    if (role !== 'body') continue;
    if (found) return findDateline(text) ? found : undefined;
    if (isSummary(text)) found = leaf;
    else if (isProse(text)) return undefined;
  }
  return undefined;
}

/** Share of its content words that the text must take up, as for a headline. */
const TAKEN_UP = 0.4;
/** How many lines below the headline a standfirst stands at most. */
const NEAR = 3;

/** A line without a full stop just below the headline, outside the text, whose words the text takes up. */
function belowHeadline(draft: Draft): Leaf | undefined {
  const { leaves, texts, first, last } = anatomyOf(draft);
  const all = leavesOf(draft.tree);
  const headline = all.findIndex((leaf) => leaf.data.label.role === 'headline');
  if (headline < 0 || first < 0) return undefined;
  const words = contentWords(texts.slice(first, last + 1).join(' '));
  return leaves.slice(0, first).find((leaf, index) => {
    const place = all.indexOf(leaf);
    const text = texts[index] ?? '';
    const isNear = place > headline && place <= headline + NEAR;
    return isNear && isSummary(text) && contentWords(text).size >= FEWEST_WORDS && shareIn(text, words) >= TAKEN_UP;
  });
}

function isSummary(text: string): boolean {
  const words = wordCount(text);
  return words >= SHORTEST && words <= LONGEST && !findDateline(text) && !text.endsWith(':');
}

/** Whether the first paragraph below a picture tells what the line above it told. */
function isRetold(summary: Leaf, picture: Leaf, draft: Draft): boolean {
  const leaves = leavesOf(draft.tree);
  const below = leaves.slice(leaves.indexOf(picture)).find((leaf) => leaf.data.label.role === 'body');
  const text = textOf(summary, draft);
  return (
    below !== undefined &&
    splitSentences(text, 'en').length === 1 &&
    shareIn(text, contentWords(textOf(below, draft))) >= RETOLD
  );
}

function repeatedByText(draft: Draft): Leaf | undefined {
  const { leaves, texts, first, last } = anatomyOf(draft);
  const text = texts[first];
  if (text === undefined || wordCount(text) > LONGEST || splitSentences(text, 'en').length !== 1) return undefined;
  if (contentWords(text).size < FEWEST_WORDS || findDateline(text)) return undefined;
  const isRepeated = texts.slice(first + 1, last + 1).some((later) => shareIn(text, contentWords(later)) >= REPEATED);
  return isRepeated ? leaves[first] : undefined;
}
