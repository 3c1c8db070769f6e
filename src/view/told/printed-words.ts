import type { Slice, Span } from '../../schema/records/evidence.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Words } from '../parts/line.ts';
import { boldClause } from '../statements/clause.ts';
import { languageIn, mayBePrinted, type SentencePlace, type SentencePlaces } from './sentence-places.ts';

/** The words of a sentence, a clause of it in bold, or that they may not be shown. */
export function printedWords(place: SentencePlace | undefined, clause?: Span): Words {
  if (!place?.mayBePrinted) return { text: copy.notShown, soft: true };
  const { text } = place.sentence;
  const runs = clause && boldClause([{ text }], clause);
  return { text, lang: languageAttributes(place.language), ...(runs && { runs }) };
}

/** Words of a sentence, or that they may not be shown. */
export function sliceWords(slice: Slice, places: SentencePlaces): Words {
  if (!mayBePrinted(slice, places)) return { text: copy.notShown, soft: true };
  return { text: slice.text, lang: languageIn(slice, places) };
}
