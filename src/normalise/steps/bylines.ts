import { type Anatomy, anatomyOf } from '../anatomy.ts';
import type { Draft, Leaf, Role, Step } from '../draft.ts';
import { label, leavesOf, openLeaves, type Part, split, textOf } from '../leaves.ts';
import { bylineLabelLength, isCreditLine, OCCUPATION } from '../phrases/bylines.ts';
import { folded, isNameShaped, isShouted, wordCount } from '../shapes.ts';

/** How many lines below the text may be its sign-off. */
const BELOW = 3;
/** Longest name, in words. */
const LONGEST_NAME = 6;

/**
 * Labels the names in lines that open with “By” above the text or just below it, and names alone beside the date.
 * Each name is a byline; the word before it, what joins names, and occupations are removed.
 */
export const bylines: Step = {
  name: 'bylines',
  why: 'Who wrote a report stands above or below it, after “By” or beside the date.',
  apply(draft) {
    const known = leavesOf(draft.tree).filter((leaf) => leaf.data.label.role === 'byline');
    const seen = new Set(known.map((leaf) => folded(textOf(leaf, draft))));
    for (const leaf of whereNamesStand(anatomyOf(draft), draft)) takeLabelled(leaf, seen, draft);
    takeNearDate(seen, draft);
    removeRepeats(draft);
  },
};

/** Below the text, “Reporting by … Editing by …” thanks those who helped; above it, it names the authors. */
function whereNamesStand({ leaves, first, last }: Anatomy, draft: Draft): readonly Leaf[] {
  if (first < 0) return leaves;
  const below = leaves.slice(last + 1, last + 1 + BELOW).filter((leaf) => !isCreditLine(textOf(leaf, draft)));
  return [...leaves.slice(0, first), ...below];
}

function takeLabelled(leaf: Leaf, seen: Set<string>, draft: Draft): void {
  const text = textOf(leaf, draft);
  const from = bylineLabelLength(text);
  if (from === 0 || wordCount(text) > 25) return;
  const names = namesFrom(text, from, seen);
  if (names.length > 0) split(leaf, withRest(names, text.length), draft);
}

function namesFrom(text: string, start: number, seen: Set<string>): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const run of text.slice(start).split(JOINT)) {
    const from = text.indexOf(run, at);
    at = from + run.length;
    const name = parts.length === 0 ? withoutOccupation(run.trim()) : run.trim();
    const to = run.startsWith(name) ? from + name.length : at;
    if (!isName(name)) break;
    const isNew = !seen.has(folded(name));
    seen.add(folded(name));
    parts.push({ from, to, ...(isNew ? { role: 'byline' } : { role: 'removed', reason: 'repeats a byline' }) });
  }
  return parts;
}

/** “ANN EXAMPLE Staff Writer” and “Ann Example Courts correspondent” without what the person does. */
function withoutOccupation(name: string): string {
  // Every space is one choice; an optional one would make a word of a thousand capitals take hours.
  const shouted = /^(\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}) \p{Lu}\p{Ll}/u.exec(name)?.[1];
  if (shouted !== undefined) return shouted;
  const works = wordCount(name) > 2 && OCCUPATION.test(name.replace(/^\S+ \S+ /, ''));
  return works ? name.split(' ').slice(0, 2).join(' ') : name;
}

/** What stands between the names of several authors, or ends the last name. */
const JOINT = /(?:,? (?:and|und|et|y|e|&) |,\s|\s[|·•–—-]+\s|[|/;](?=\s?\p{Lu})|\s?\()/u;

function isName(text: string): boolean {
  return (
    wordCount(text) <= LONGEST_NAME && /^(?:\p{Lu}|\p{Lo}|@)/u.test(text) && !/\d/.test(text) && !OCCUPATION.test(text)
  );
}

function withRest(names: readonly Part[], length: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const name of names) {
    if (at < name.from)
      parts.push({ from: at, to: name.from, role: 'removed', reason: 'label or separator of a byline' });
    parts.push(name);
    at = name.to;
  }
  if (at < length) parts.push({ from: at, to: length, role: 'removed', reason: 'stands behind the byline' });
  return parts;
}

/** How many lines from the date or the headline a name alone may stand. */
const NEAR = 3;

/**
 * A name alone, or with an occupation, is a byline only where none is labelled. Of the names near date and headline, one that the
 * page prints again is preferred; a name that stands there once counts only beside a date or with an occupation.
 */
function takeNearDate(seen: ReadonlySet<string>, draft: Draft): void {
  if (seen.size > 0) return;
  const leaves = leavesOf(draft.tree);
  const near = (roles: readonly Role[], most: number) => (index: number) =>
    leaves.slice(Math.max(0, index - most), index + most + 1).some(({ data }) => roles.includes(data.label.role));
  const times = timesPrinted(leaves, draft);
  const isNear = near(['date', 'modified', 'headline'], NEAR);
  const isBesideDate = near(['date', 'modified'], 2);
  const names = leaves.flatMap((leaf, index) => {
    const text = textOf(leaf, draft);
    const name = nameIn(text);
    if (leaf.data.label.role !== 'body' || name === undefined || !isNear(index)) return [];
    return [{ leaf, text, name, counts: name !== text || isBesideDate(index), again: (times.get(name) ?? 0) > 1 }];
  });
  const found = names.find(({ again }) => again) ?? names.find(({ counts }) => counts);
  if (found)
    split(found.leaf, withRest([{ from: 0, to: found.name.length, role: 'byline' }], found.text.length), draft);
}

/** “Ann Example” of “Ann Example”, “Ann Example, Transport correspondent”, “Ann Example in Westmere”. */
function nameIn(text: string): string | undefined {
  const [named = '', occupation] = text.split(/, /, 2);
  const name = withoutOccupation(named.replace(/ in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u, ''));
  if (!isNameShaped(name) || wordCount(name) > 4 || !isName(name) || isShouted(name)) return undefined;
  return occupation === undefined || OCCUPATION.test(occupation) || AFFILIATION.test(occupation) ? name : undefined;
}

/** Where a scholar works. */
const AFFILIATION = /\b(?:university|institute|college|school of|centre for|center for|academy)\b/i;

function timesPrinted(leaves: readonly Leaf[], draft: Draft): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const leaf of leaves) times.set(textOf(leaf, draft), (times.get(textOf(leaf, draft)) ?? 0) + 1);
  return times;
}

/** A name that stands alone again is the heading of a note about its author. */
function removeRepeats(draft: Draft): void {
  const leaves = leavesOf(draft.tree);
  const names = new Set(leaves.filter((leaf) => leaf.data.label.role === 'byline').map((leaf) => textOf(leaf, draft)));
  for (const leaf of openLeaves(draft)) {
    if (names.has(textOf(leaf, draft))) label(leaf, 'removed', { reason: 'repeats a byline' });
  }
}
