import { anatomyOf } from '../anatomy.ts';
import type { Draft, Step } from '../draft.ts';
import { label, leavesOf, textOf } from '../leaves.ts';
import { wordCount } from '../shapes.ts';

/** How many lines at the end of the text may be about its author. */
const LINES = 4;
/** Longest such line, in words. */
const LONGEST = 70;

/** Removes the lines at the end of a text that introduce its author. */
export const aboutTheAuthor: Step = {
  name: 'about-the-author',
  why: 'What an outlet says of its author below a text is about the author, not about the event.',
  apply(draft) {
    const { leaves, texts, first, last } = anatomyOf(draft);
    const names = namesOf(draft);
    for (let index = Math.max(first + 1, last + 1 - LINES); index <= last; index += 1) {
      const text = texts[index] ?? '';
      const leaf = leaves[index];
      if (leaf && wordCount(text) <= LONGEST && introduces(text, names)) {
        label(leaf, 'removed', { reason: 'introduces the author' });
      }
    }
  },
};

/** Whole names of the authors and their first words. */
function namesOf(draft: Draft): string[] {
  return leavesOf(draft.tree)
    .filter((leaf) => leaf.data.label.role === 'byline')
    .map((leaf) => textOf(leaf, draft))
    .flatMap((name) => [name, name.split(' ')[0] ?? name]);
}

const VERB =
  '(?:is|was|has|covers|covered|writes|wrote|reports|joined|works|worked|specialises|specializes|can be reached|lives)\\b';
const TRADE = '(?:reporter|writer|editor|journalist|correspondent|author|columnist|contributor|producer|blogger)';
const INTRODUCTION = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3} is an? (?:[^.]{0,60} )?${TRADE}\\b(?! who (?:said|told|was))`,
  'u',
);

function introduces(text: string, names: readonly string[]): boolean {
  const startsWithName = names.find((name) => text.startsWith(`${name} `));
  if (startsWithName !== undefined && new RegExp(`^ ${VERB}`).test(text.slice(startsWithName.length))) return true;
  return INTRODUCTION.test(text);
}
