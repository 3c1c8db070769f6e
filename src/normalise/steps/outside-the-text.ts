import { anatomyOf } from '../anatomy.ts';
import type { Step } from '../draft.ts';
import { label } from '../leaves.ts';
import { opensLastSection } from '../phrases/sections.ts';

/**
 * Removes what is still open above and below the running text: menus, lists of other stories, comments, policies.
 * A capture without running text keeps all its lines.
 */
export const outsideTheText: Step = {
  name: 'outside-the-text',
  why: 'Where titles and labels outweigh sentences, the page goes on and the report has ended, or has not begun.',
  apply(draft) {
    const { leaves, texts, first, last } = anatomyOf(draft);
    if (first < 0) return;
    let section: string | undefined;
    leaves.forEach((leaf, index) => {
      const text = texts[index] ?? '';
      if (index > last && opensLastSection(text)) section = text;
      // The elements of a saved page have told already what stands outside its main text; only its last sections may be left.
      if (draft.kind === 'html' && section === undefined) return;
      if (index < first) label(leaf, 'removed', { reason: ABOVE });
      if (index > last) label(leaf, 'removed', { reason: reasonBelow(section) });
    });
  },
};

const ABOVE = 'stands above the text and is none of its headline, names or date';

function reasonBelow(section: string | undefined): string {
  return section === undefined
    ? 'stands below the text: the page goes on'
    : `stands below the text, under “${section.trim()}”`;
}
