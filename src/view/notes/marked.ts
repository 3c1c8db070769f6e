import type { Span } from '../../schema/comparison.ts';
import { MARK_KINDS, type MarkKind, type Marks } from './mark-kinds.ts';

/** A stretch of a sentence; with `kind`, one that is marked and may hold others. Joined, the stretches are the text. */
export type Marked =
  | { readonly kind: undefined; readonly text: string }
  | { readonly kind: MarkKind; readonly inner: readonly Marked[] };

type Range = Pick<Span, 'start' | 'end'>;

/** A sentence cut at the ends of its marks, an earlier kind around a later one. */
export function markedText(text: string, marks: Marks): Marked[] {
  return cut(text, { start: 0, end: text.length }, marks, 0);
}

/** The kinds that mark something in these stretches, in the order of `MARK_KINDS`. */
export function kindsIn(stretches: readonly Marked[]): MarkKind[] {
  const found = new Set(stretches.flatMap((one) => (one.kind ? [one.kind, ...kindsIn(one.inner)] : [])));
  return MARK_KINDS.map(({ kind }) => kind).filter((kind) => found.has(kind));
}

function cut(text: string, within: Range, marks: Marks, level: number): Marked[] {
  const { kind } = MARK_KINDS[level] ?? {};
  if (kind === undefined)
    return within.end > within.start ? [{ kind, text: text.slice(within.start, within.end) }] : [];
  const found: Marked[] = [];
  let at = within.start;
  for (const { start, end } of apart(marks[kind] ?? [], within)) {
    found.push(...cut(text, { start: at, end: start }, marks, level + 1));
    found.push({ kind, inner: cut(text, { start, end }, marks, level + 1) });
    at = end;
  }
  return [...found, ...cut(text, { start: at, end: within.end }, marks, level + 1)];
}

/** The parts of the spans within a range, in order; those that overlap are one. */
function apart(spans: readonly Range[], within: Range): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(span.start, within.start), Math.min(span.end, within.end)];
    if (start >= end) continue;
    const open = found.at(-1);
    if (open && start < open.end) open.end = Math.max(open.end, end);
    else found.push({ start, end });
  }
  return found;
}
