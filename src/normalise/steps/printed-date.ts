import { anatomyOf, tailOf } from '../anatomy.ts';
import type { Draft, Leaf, Role, Step } from '../draft.ts';
import { label, leavesOf, openLeaves, split, textOf } from '../leaves.ts';
import { findDate, type PrintedDate } from '../read-date.ts';
import { endsAsSentence, wordCount } from '../shapes.ts';

/** Longest line about a date, in words: names, section and reading time may stand in it too. */
const LONGEST = 22;
/** How many lines below the text may still be about its date. */
const BELOW = 3;

/**
 * Reads the dates printed above the text (those below the headline first), or just below it. The first is the day of
 * publication, one called “updated” the last change; further ones are removed as repeats.
 */
export const printedDate: Step = {
  name: 'printed-date',
  why: 'A printed date is a fact of its own: read to the precision that is printed, never guessed, never given a zone it does not name.',
  apply(draft) {
    const seen = new Set<Role>(
      leavesOf(draft.tree)
        .map((leaf) => leaf.data.label.role)
        .filter((role) => role === 'date' || role === 'modified'),
    );
    for (const leaf of whereDatesStand(draft)) takeDates(leaf, seen, draft);
  },
};

function whereDatesStand(draft: Draft): Leaf[] {
  const anatomy = anatomyOf(draft);
  if (anatomy.first < 0) return openLeaves(draft);
  const all = leavesOf(draft.tree);
  const headline = all.findIndex((leaf) => leaf.data.label.role === 'headline');
  const start = anatomy.leaves[anatomy.first];
  const head = all.slice(0, start ? all.indexOf(start) : 0).filter((leaf) => leaf.data.label.role === 'body');
  const belowHeadline = head.filter((leaf) => all.indexOf(leaf) > headline);
  const aboveHeadline = head.filter((leaf) => all.indexOf(leaf) < headline).reverse();
  const below = tailOf(anatomy).slice(0, BELOW);
  return [...belowHeadline, ...aboveHeadline, ...below.filter((leaf) => isOnlyDate(textOf(leaf, draft)))];
}

/** Below the text, other stories carry dates too; its own stands alone. */
function isOnlyDate(text: string): boolean {
  const found = findDate(text);
  return found !== undefined && wordCount(text.slice(0, found.from) + text.slice(found.to)) <= 2;
}

function takeDates(leaf: Leaf, seen: Set<Role>, draft: Draft): void {
  const text = textOf(leaf, draft);
  if (wordCount(text) > LONGEST) return;
  const found = findDate(text);
  if (!found || (endsAsSentence(text) && found.to < text.length - 3 && wordCount(text) > 10)) return;
  const before = LABEL.exec(text.slice(0, found.from))?.[0] ?? '';
  const role: Role = /updat|modif|chang|edit|stand|aktualis|actualiz|atualiz|mis à jour|aggiorn/i.test(before)
    ? 'modified'
    : 'date';
  const isNew = !seen.has(role);
  const parts = partsOf(text, found, before.length, isNew ? role : 'removed');
  const fresh = split(leaf, parts, draft);
  if (isNew && found.value !== undefined) print(fresh, role, found.value);
  if (found.value !== undefined) seen.add(role);
  // A line may hold two dates: “Published … Updated …”.
  for (const rest of fresh.filter((part) => part.data.label.role === 'body')) takeDates(rest, seen, draft);
}

/** Words that only introduce a date. */
const LABEL =
  /(?:\b(?:first |last |originally )?(?:issued on|published|posted|updated|modified|created|issued|edited|changed|date|on|at|le|publicado(?: em)?|atualizado(?: em)?|actualizado|publié|mis à jour|veröffentlicht|aktualisiert|stand|pubblicato|aggiornato)(?: (?:on|at|am|le|el|il|em))?\b ?[:–—-]? ?)+$/i;

function partsOf(text: string, { from, to, value }: PrintedDate, labelled: number, role: Role) {
  const ambiguous = 'the day and the month of this date cannot be told apart';
  const reason = role === 'removed' ? 'a further date of the page' : ambiguous;
  const date = value === undefined || role === 'removed' ? ({ role: 'removed', reason } as const) : ({ role } as const);
  const parts = [{ from, to, ...date }];
  const start = from - labelled;
  const edges = [
    { from: start - separatorBefore(text.slice(0, start)), to: from },
    { from: to, to: to + (/^[\s|·•,;:–—-]+/.exec(text.slice(to))?.[0].length ?? 0) },
  ];
  const removed = { role: 'removed', reason: 'label or separator of a date' } as const;
  return [...parts, ...edges.filter((edge) => edge.from < edge.to).map((edge) => ({ ...edge, ...removed }))];
}

function separatorBefore(text: string): number {
  return /[\s|·•,;–—-]*$/.exec(text)?.[0].length ?? 0;
}

/** Prints the value in place of the run, so that the field is a date and its tile shows the words it was read from. */
function print(leaves: readonly Leaf[], role: Role, value: string): void {
  for (const leaf of leaves) {
    const [first] = leaf.data.pieces;
    const last = leaf.data.pieces.at(-1);
    if (leaf.data.label.role !== role || !first || !last) continue;
    leaf.data.pieces = [{ start: first.start, end: last.end, text: value }];
    label(leaf, role);
  }
}
