import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { Words } from '../line.ts';
import type { Place } from '../statements/places.ts';

/** The words of a sentence, or that they may not be shown. */
export function printedWords(place: Place | undefined): Words {
  if (!place?.mayBePrinted) return { text: copy.notShown, soft: true };
  return { text: place.sentence.text, lang: languageAttributes(place.language) };
}
