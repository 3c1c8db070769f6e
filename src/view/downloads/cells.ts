import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { placeHref } from '../statements/marks.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** Where a sentence stands, for a row of a table. */
interface SentenceCells {
  /** Name of its source. */
  readonly source: string;
  /** “sentence 4”, “headline”. */
  readonly where: string;
  /** Empty where it may not be printed; `note` says so then. */
  readonly text: string;
  readonly note: string;
  /** Address of the sentence; of the article where the sentence may not be printed. */
  readonly link: string;
}

/** The cells of a sentence that the comparison names. */
export function sentenceCells(ref: SentenceRef, { edition, places, to }: Told): SentenceCells {
  const place = places.get(sentenceKey(ref));
  const href = placeHref(ref, places, to);
  return {
    source: place ? edition.source(place.source).facts.name : '',
    where: copy.versions.place(place?.sentence.part ?? 'body', place?.sentence.number ?? 0),
    text: place?.mayBePrinted ? place.sentence.text : '',
    note: place?.mayBePrinted ? '' : copy.notShown,
    link: to.absolute(href) ?? href,
  };
}

/** The words of a slice; nothing where its sentence may not be printed. */
export function sliceText(slice: Slice | undefined, told: Told): string {
  return slice ? wordsIn(slice, slice.text, told) : '';
}

/** Words that a record takes from a sentence; nothing where that sentence may not be printed. */
export function wordsIn(ref: SentenceRef, words: string | undefined, { places }: Told): string {
  return mayBePrinted(ref, places) ? (words ?? '') : '';
}

/** “GeoNames, CC BY 4.0”: what is taken elsewhere must say so there, too. */
export function gazetteerCell({ comparison }: Told): string {
  return comparison.gazetteers.map(({ name, licence }) => `${name}, ${licence}`).join('; ');
}
