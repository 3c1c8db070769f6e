import { MARK_KINDS, type Mark, type MarkKind, type Marks } from './mark-kinds.ts';

/** A stretch of a sentence; with `kind`, one that is marked and may hold others. Joined, the stretches are the text. */
export type Marked =
  | { readonly kind: undefined; readonly text: string }
  | {
      readonly kind: MarkKind;
      readonly inner: readonly Marked[];
      /** The marks that end with the stretch: what they mean stands behind it. */
      readonly ends: readonly Mark[];
    };

type Range = Pick<Mark, 'start' | 'end'>;

/** A sentence cut at the ends of its marks, an earlier kind around a later one. */
export function markedText(text: string, marks: Marks): Marked[] {
  return cut(text, { start: 0, end: text.length }, marks, 0);
}

/** The ids of the records of a kind that these stretches mark. */
export function recordsIn(stretches: readonly Marked[], kind: MarkKind): string[] {
  return stretches.flatMap((one) => {
    if (one.kind === undefined) return [];
    return one.kind === kind ? one.ends.map(({ id }) => id) : recordsIn(one.inner, kind);
  });
}

function cut(text: string, within: Range, marks: Marks, level: number): Marked[] {
  const { kind } = MARK_KINDS[level] ?? {};
  if (kind === undefined)
    return within.end > within.start ? [{ kind, text: text.slice(within.start, within.end) }] : [];
  const found: Marked[] = [];
  const own = marks[kind] ?? [];
  let at = within.start;
  for (const { start, end } of apart(own, within)) {
    found.push(...cut(text, { start: at, end: start }, marks, level + 1));
    const ends = own.filter((mark) => mark.end > start && mark.end <= end);
    found.push({ kind, inner: cut(text, { start, end }, marks, level + 1), ends });
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
