import type { Comparison, Slice, Span } from '../../schema/comparison.ts';

/** What a reader may have marked in an article’s text. */
export type MarkKind = 'quotations' | 'figures' | 'names';

/**
 * The kinds from those that hold others to those that are held: of two marks that overlap, the later is cut at the ends of
 * the earlier. A new kind is a row here, a label in `copy.notes.marks` and a look in `notes.css`.
 */
export const MARK_KINDS: readonly { readonly kind: MarkKind; readonly slices: (of: Comparison) => readonly Slice[] }[] =
  [
    { kind: 'quotations', slices: ({ quotations }) => quotations.flatMap(({ slices }) => slices) },
    { kind: 'figures', slices: ({ figures }) => figures.map(({ at }) => at) },
    {
      kind: 'names',
      slices: ({ names }) => names.flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions)),
    },
  ];

/** What is to be marked in one sentence, by kind. */
export type Marks = Partial<Readonly<Record<MarkKind, readonly Span[]>>>;

/** What is to be marked in an article, by the id of the sentence. */
export function marksOf(article: string, comparison: Comparison): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { kind, slices } of MARK_KINDS) {
    const own = slices(comparison).filter((slice) => slice.article === article);
    for (const [sentence, spans] of Map.groupBy(own, (slice) => slice.sentence))
      marks.set(sentence, { ...marks.get(sentence), [kind]: spans });
  }
  return marks;
}
