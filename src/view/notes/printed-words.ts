import type { Span } from '../../schema/records/evidence.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Words } from '../parts/line.ts';
import { boldClause } from '../statements/clause.ts';
import type { SentencePlace } from '../told/sentence-places.ts';

/** The words of a sentence, a clause of it in bold, or that they may not be shown. */
export function printedWords(place: SentencePlace | undefined, clause?: Span): Words {
  if (!place?.mayBePrinted) return { text: copy.notShown, soft: true };
  const { text } = place.sentence;
  const runs = clause && boldClause([{ text }], clause);
  return { text, lang: languageAttributes(place.language), ...(runs && { runs }) };
}
