import type { Draft, Leaf } from '../draft.ts';
import { label, leavesOf, split, textOf } from '../leaves.ts';
import { folded, wordCount } from '../shapes.ts';
import type { Head } from './head-values.ts';

/** Longest list of names that stands in one value, in words of each name. */
const LONGEST_NAME = 5;
const JOINT = /,? and |, | & |; /;

/** The names of the surest value that holds names; else those that the page itself marks as its author’s. */
export function takeBylines(head: Head, draft: Draft): void {
  const isUsable = (leaf: Leaf) => namesIn(textOf(leaf, draft), draft).length > 0;
  const surest = (head.get('byline') ?? []).filter(isUsable);
  const [first] = surest;
  const marked = leavesOf(draft.tree).filter(
    (leaf) => leaf.data.around.some((name) => AUTHOR.test(name)) && isUsable(leaf),
  );
  const leaves = first ? surest.filter((leaf) => leaf.data.around[0] === first.data.around[0]) : marked;
  const seen = new Set<string>();
  for (const leaf of leaves) {
    const text = textOf(leaf, draft);
    const names = namesIn(text, draft).filter((name) => !seen.has(folded(name)));
    for (const name of names) seen.add(folded(name));
    if (names.length > 0) splitNames(leaf, names, draft);
  }
}

const AUTHOR = /\[(?:rel|itemprop)=(?:[^\]]* )?author/;

function splitNames(leaf: Leaf, names: readonly string[], draft: Draft): void {
  const text = textOf(leaf, draft);
  const parts = names.map(
    (name) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length, role: 'byline' }) as const,
  );
  const rest = split(leaf, parts, draft).filter(({ data }) => data.label.role !== 'byline');
  for (const part of rest) label(part, 'removed', { reason: 'label or separator of a byline' });
}

/** Names as pages give them: no addresses, no numbers, not the site itself. */
function namesIn(text: string, draft: Draft): string[] {
  if (/[/@\d<>{}]/.test(text)) return [];
  const names = text.replace(/^by:? /i, '').split(JOINT);
  const isName = (name: string) => /^[\p{Lu}\p{Lo}]/u.test(name) && wordCount(name) <= LONGEST_NAME;
  const site = folded(draft.page.siteName ?? '');
  return names.every(isName) && names.every((name) => folded(name) !== site) ? names : [];
}
