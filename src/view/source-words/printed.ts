import type { Slice } from '../../schema/records/evidence.ts';
import type { Words } from '../parts/line.ts';
import { languageIn, mayBePrinted } from '../told/sentence-places.ts';

import type { Counted } from './rows.ts';

/** The words as the source prints them most, small letters before capitals; `undefined` where none may be printed. */
export function printedMost(slices: readonly Slice[], counted: Pick<Counted, 'places'>): Words | undefined {
  const forms = [...Map.groupBy(printable(slices, counted), ({ text }) => text).values()];
  const isSmall = (own: readonly Slice[]) => Number(/^\p{Ll}/u.test(own[0]?.text ?? ''));
  return wordsOf(forms.toSorted((a, b) => b.length - a.length || isSmall(b) - isSmall(a))[0]?.[0], counted);
}

/** The longest of the words that may be printed; `undefined` where none may. */
export function printedLongest(slices: readonly Slice[], counted: Pick<Counted, 'places'>): Words | undefined {
  const longest = printable(slices, counted).toSorted((a, b) => b.text.length - a.text.length)[0];
  return wordsOf(longest, counted);
}

function printable(slices: readonly Slice[], { places }: Pick<Counted, 'places'>): Slice[] {
  return slices.filter((slice) => mayBePrinted(slice, places));
}

function wordsOf(slice: Slice | undefined, { places }: Pick<Counted, 'places'>): Words | undefined {
  return slice && { text: slice.text, lang: languageIn(slice, places) };
}
