import { anatomyOf } from '../anatomy.ts';
import type { Draft, Leaf, Step } from '../draft.ts';
import { label, type Part, split, textOf } from '../leaves.ts';
import { isCreditLine } from '../phrases/bylines.ts';
import { opensLastSection } from '../phrases/sections.ts';
import { isShouted, wordCount } from '../shapes.ts';

/** How many lines at the end of the text, and below it, can be its sign-off. */
const LINES = 3;
/** Longest name of an agency, in words. */
const LONGEST = 3;

/** Labels what closes a text: an agency in capitals, a list of sources, lines about who helped. */
export const signOff: Step = {
  name: 'sign-off',
  why: 'A text is signed off with its agencies and with those who worked on it; these are facts about the report.',
  apply(draft) {
    const { leaves, texts, last } = anatomyOf(draft);
    if (last < 0) return;
    const end = texts.findIndex((text, index) => index > last && opensLastSection(text));
    const below = leaves.slice(last + 1, Math.min(last + 1 + LINES, end < 0 ? leaves.length : end));
    for (const leaf of leaves.slice(Math.max(1, last + 1 - LINES), last + 1)) takeCredit(leaf, draft);
    for (const [index, leaf] of below.entries()) if (!takeCredit(leaf, draft) && index === 0) takeAgency(leaf, draft);
    const closing = leaves[last];
    if (closing) takeClosingAgency(closing, draft);
  },
};

function takeCredit(leaf: Leaf, draft: Draft): boolean {
  const text = textOf(leaf, draft);
  const parts = sourcesIn(text);
  if (parts.length > 0) split(leaf, parts, draft);
  else if (isCreditLine(text)) label(leaf, 'credit');
  else return false;
  return true;
}

/** “AB/ cd Sources: Agency One – Agency Two”: what stands before is a credit, each source an agency. */
function sourcesIn(text: string): Part[] {
  const match = /(?:^|\s)(?:sources?|agencies|agency|with agencies) ?: ?/i.exec(text);
  if (!match || wordCount(text) > 25) return [];
  const start = match.index + match[0].length;
  const before: Part = { from: 0, to: match.index, role: 'credit' };
  const parts = match.index > 0 ? [before] : [];
  parts.push({ from: match.index, to: start, role: 'removed', reason: 'label of the sources' });
  let at = start;
  for (const separator of text.slice(start).matchAll(/\s+[–—-]\s+|\s*[,;|/]\s*|\s+and\s+|\.?$/g)) {
    const from = start + separator.index;
    if (at < from) parts.push({ from: at, to: from, role: 'agency' });
    at = from + separator[0].length;
    if (from < at) parts.push({ from, to: at, role: 'removed', reason: 'separator between sources' });
  }
  return parts;
}

function takeAgency(leaf: Leaf, draft: Draft): void {
  const text = textOf(leaf, draft);
  const isShort = wordCount(text) <= LONGEST;
  const isAgency = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:News )?Agency$/u.test(text);
  if (isShort && (isAgency || (isShouted(text) && /^\(?[\p{Lu} ./&-]+\)?$/u.test(text)))) label(leaf, 'agency');
}

/** “… he said. (AGX)”, “… he said. — AGX” */
function takeClosingAgency(leaf: Leaf, draft: Draft): void {
  const text = textOf(leaf, draft);
  const match = /(?<=[.!?]["”’]?)(\s*(?:\(|[-–—]+ ?))(\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*)(\))?$/u.exec(text);
  if (!match || leaf.data.label.role !== 'body') return;
  const [, opening = '', agency = '', closing = ''] = match;
  const from = match.index + opening.length;
  const to = from + agency.length;
  const removed = { role: 'removed', reason: 'punctuation of the agency' } as const;
  const parts: Part[] = [
    { from: match.index, to: from, ...removed },
    { from, to, role: 'agency' },
  ];
  split(leaf, closing === '' ? parts : [...parts, { from: to, to: to + 1, ...removed }], draft);
}
