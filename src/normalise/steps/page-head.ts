import type { Draft, Leaf, Role, Step } from '../draft.ts';
import { HEAD_KINDS, type HeadKind } from '../html-head-names.ts';
import { label, leavesOf, openLeaves, split, textOf } from '../leaves.ts';
import { bylineLabelLength } from '../phrases/bylines.ts';
import { findDate } from '../read-date.ts';
import { folded, wordCount } from '../shapes.ts';

/**
 * Takes from a page’s head what its text may not show: headline, date and authors. Where the text shows the headline too,
 * the line of the text is labelled and the head’s stays markup. Its description is left: it mostly repeats the first paragraph. Does nothing to a text capture.
 */
export const pageHead: Step = {
  name: 'page-head',
  why: 'A web page says in its head what its headline is, when it was published and who wrote it.',
  apply(draft) {
    const head = leavesOf(draft.tree).filter((leaf) => leaf.data.around.includes('head'));
    if (head.length === 0) return;
    takeHeadline(head, draft);
    takeDate('published', 'date', head, draft);
    takeDate('modified', 'modified', head, draft);
    takeAuthors(head, draft);
  },
};

/** The head’s leaves of one kind, the most trusted name first. */
function ofKind(kind: HeadKind, head: readonly Leaf[]): Leaf[] {
  const names = Object.keys(HEAD_KINDS).filter((name) => HEAD_KINDS[name] === kind);
  return names.flatMap((name) => head.filter((leaf) => leaf.data.around[0] === name));
}

function takeHeadline(head: readonly Leaf[], draft: Draft): void {
  const [best] = ofKind('headline', head);
  if (!best || takeShown(head, draft)) return;
  const text = textOf(best, draft);
  const site = siteLength(text, draft.page.siteName);
  const reason = 'the name of the site, behind the headline';
  const end = { from: text.length - site, to: text.length, role: 'removed', reason } as const;
  split(best, [{ from: 0, to: text.length - site, role: 'headline' }, ...(site > 0 ? [end] : [])], draft);
}

/** Units of “ | The Westmere Bell” at the end of a title, 0 if it does not end in the site’s name. */
function siteLength(title: string, siteName: string | undefined): number {
  const match = /\s+[|–—·-]\s+([^|–—]+)$/u.exec(title);
  return match?.[1] !== undefined && siteName !== undefined && folded(match[1]) === folded(siteName)
    ? match[0].length
    : 0;
}

/** Labels the first open line that says what a title of the head says, headings first. */
function takeShown(head: readonly Leaf[], draft: Draft): boolean {
  const values = ofKind('headline', head).map((leaf) => folded(textOf(leaf, draft)));
  const open = openLeaves(draft);
  const lines = [...open.filter((leaf) => leaf.type === 'heading'), ...open];
  const shown = lines.find((leaf) => {
    const line = folded(textOf(leaf, draft));
    return wordCount(line) > 1 && values.some((value) => value === line || value.startsWith(`${line} `));
  });
  if (!shown) return false;
  label(shown, 'headline');
  return true;
}

function takeDate(kind: HeadKind, role: Role, head: readonly Leaf[], draft: Draft): void {
  for (const leaf of ofKind(kind, head)) {
    const value = findDate(textOf(leaf, draft))?.value;
    const [first] = leaf.data.pieces;
    const last = leaf.data.pieces.at(-1);
    if (value === undefined || !first || !last) continue;
    leaf.data.pieces = [{ start: first.start, end: last.end, text: value }];
    label(leaf, role);
    return;
  }
}

/** All authors under the most trusted name that holds names; addresses of profiles are none. */
function takeAuthors(head: readonly Leaf[], draft: Draft): void {
  const named = ofKind('byline', head).filter((leaf) => !/[/@]|^\W*$/.test(textOf(leaf, draft)));
  const name = named[0]?.data.around[0];
  const seen = new Set<string>();
  for (const leaf of named.filter((other) => other.data.around[0] === name)) {
    const text = textOf(leaf, draft);
    const from = bylineLabelLength(text);
    if (seen.has(folded(text))) continue;
    seen.add(folded(text));
    const by = { from: 0, to: from, role: 'removed', reason: 'label or separator of a byline' } as const;
    split(leaf, [...(from > 0 ? [by] : []), { from, to: text.length, role: 'byline' }], draft);
  }
}
