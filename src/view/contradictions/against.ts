import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { copy } from '../copy.ts';
import type { AgainstRow } from '../source-on-event/against-row.ts';
import { eachNamed } from '../source-on-event/others.ts';
import type { Own } from '../source-on-event/own.ts';
import { sliceWords } from '../told/printed-words.ts';
import { sourceIn } from '../told/sentence-places.ts';

/** A row for each contradiction between a source and another; its own words lead to both sentences. */
export function contradictionRows(own: Own): AgainstRow[] {
  return own.told.comparison.contradictions.flatMap((record) => {
    const [mine, other] = sidesOf(record, own);
    return mine && other ? [rowOf(record, mine, other, own)] : [];
  });
}

/** The side of the source, then the other one; nothing where both are other sources’. */
function sidesOf({ a, b }: Contradiction, { source, told }: Own): readonly Slice[] {
  if (sourceIn(a, told.places) === source.slug) return [a, b];
  return sourceIn(b, told.places) === source.slug ? [b, a] : [];
}

function rowOf({ id, kind }: Contradiction, mine: Slice, theirs: Slice, own: Own): AgainstRow {
  const { told, others } = own;
  const other = others.filter(({ slug }) => slug === sourceIn(theirs, told.places));
  return {
    label: [{ text: copy.contradictions.against }, { text: copy.contradictions.kinds[kind], soft: true }],
    own: [{ ...sliceWords(mine, told.places), isValue: true, href: told.to.row(told.event.slug, id) }],
    others: eachNamed(
      other.map((source) => ({ other: source, terms: [sliceWords(theirs, told.places)] })),
      own,
    ),
  };
}
