import type { Slice } from '../../schema/records/evidence.ts';
import type { Words } from '../parts/line.ts';
import { languageIn, mayBePrinted } from '../told/sentence-places.ts';
import { printedMost } from '../told/used-terms.ts';

import type { Counted } from './rows.ts';

/** The words as the source prints them most; `undefined` where none may be printed. */
export function mostPrinted(slices: readonly Slice[], counted: Pick<Counted, 'places'>): Words | undefined {
  return wordsOf(printedMost(printable(slices, counted)), counted);
}

/** The longest of the words that may be printed; `undefined` where none may. */
export function longestPrinted(slices: readonly Slice[], counted: Pick<Counted, 'places'>): Words | undefined {
  const longest = printable(slices, counted).toSorted((a, b) => b.text.length - a.text.length)[0];
  return wordsOf(longest, counted);
}

function printable(slices: readonly Slice[], { places }: Pick<Counted, 'places'>): Slice[] {
  return slices.filter((slice) => mayBePrinted(slice, places));
}

function wordsOf(slice: Slice | undefined, { places }: Pick<Counted, 'places'>): Words | undefined {
  return slice && { text: slice.text, lang: languageIn(slice, places) };
}
