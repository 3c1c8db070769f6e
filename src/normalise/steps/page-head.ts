import type { Draft, Step } from '../draft.ts';
import { label, leavesOf, textOf } from '../leaves.ts';
import { takeBylines } from '../page-head/head-bylines.ts';
import { takeDates } from '../page-head/head-dates.ts';
import { takeHeadline } from '../page-head/head-headline.ts';
import { type Head, headValues } from '../page-head/head-values.ts';
import { folded } from '../shapes.ts';

/**
 * Promotes what a saved page says about itself in its head: headline (its top heading where the two agree), date, last
 * change, authors, and the standfirst if it is printed above the text. Text captures have no head; nothing happens to them.
 */
export const pageHead: Step = {
  name: 'page-head',
  why: 'A web page names its headline, date and authors for machines; that is surer than what its layout suggests.',
  apply(draft) {
    if (draft.kind !== 'html') return;
    const head = headValues(draft);
    takeHeadline(head, draft);
    takeDates(head, draft);
    takeBylines(head, draft);
    takeDek(head, draft);
  },
};

/** The head’s description, if the page prints it between its headline and its text. */
function takeDek(head: Head, draft: Draft): void {
  const leaves = leavesOf(draft.tree);
  const headline = leaves.findIndex((leaf) => leaf.data.label.role === 'headline');
  const texts = new Set((head.get('dek') ?? []).map((leaf) => folded(textOf(leaf, draft))));
  const text = leaves.findIndex(
    (leaf, index) => index > headline && leaf.type === 'paragraph' && leaf.data.label.role === 'body',
  );
  const between = leaves.slice(headline + 1, text < 0 ? undefined : text);
  const found = between.find((leaf) => texts.has(folded(textOf(leaf, draft))) && leaf.data.around[1] !== 'head');
  if (headline >= 0 && found) label(found, 'dek');
}
