import type { Span } from '../../schema/records/evidence.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { datesIn } from './dates.ts';
import { figuresIn } from './figures.ts';
import type { FoundMark } from './found-mark.ts';
import { namesIn } from './names.ts';
import { quotationsIn } from './quotations.ts';
import { reportingIn } from './reporting.ts';

/** What a reader may have marked in an article’s text. */
export type MarkKind = 'quotations' | 'figures' | 'dates' | 'reporting' | 'names';

/**
 * The kinds from those that hold others to those that are held: of two marks that overlap, the later is cut at the ends of
 * the earlier. A new kind is a row here, its words in `copy/marks.ts` and a look in `marks.css`.
 */
export const MARK_KINDS: readonly {
  readonly kind: MarkKind;
  readonly found: (article: string, told: Told) => readonly FoundMark[];
}[] = [
  { kind: 'quotations', found: quotationsIn },
  { kind: 'figures', found: figuresIn },
  { kind: 'dates', found: datesIn },
  { kind: 'reporting', found: reportingIn },
  { kind: 'names', found: namesIn },
];

/** A run of a sentence that is marked; `id` is the record’s, so that what is marked in two sentences counts once. */
export type Mark = Pick<Span, 'start' | 'end'> & Pick<FoundMark, 'id' | 'meaning'>;

/** What is to be marked in one sentence, by kind. */
export type Marks = Partial<Readonly<Record<MarkKind, readonly Mark[]>>>;

/** What is to be marked in an article, by the id of the sentence. */
export function marksOf(article: string, told: Told): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { kind, found } of MARK_KINDS) {
    const printed = found(article, told).filter(({ at }) => mayBePrinted(at, told.places));
    for (const [sentence, own] of Map.groupBy(printed, ({ at }) => at.sentence))
      marks.set(sentence, { ...marks.get(sentence), [kind]: own.map(markOf) });
  }
  return marks;
}

function markOf({ id, at: { start, end }, meaning }: FoundMark): Mark {
  return { id, start, end, ...(meaning && { meaning }) };
}
