import type { Quotation, Slice } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { Line, Words } from '../line.ts';
import { type Passage, passageOf } from '../passage.ts';
import { keyOf } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';

/** One quotation as evidence. */
export interface Said {
  readonly id: string;
  /** Its sentences, the quoted words set off. */
  readonly passages: readonly Passage[];
  /** Speaker, verb and channel as printed, its kind, and how the speaker is known. */
  readonly facts: Line;
}

/** A quotation in its sentences. Words of a sentence that may not be printed are left out of the facts, too. */
export function saidOf(quotation: Quotation, told: Told): Said {
  const { id, slices, speaker, verb, channel, kind, basis, decided } = quotation;
  const words = copy.quotations;
  return {
    id,
    passages: slices.map((slice) => passageOf(slice, [slice], told)),
    facts: [
      ...printed(speaker, words.speaker, told),
      ...printed(verb, words.verb, told),
      ...printed(channel, words.channel, told),
      ...(kind === 'term' ? [] : [{ text: words.kinds[kind] }, { text: words.basis[basis] }]),
      ...(decided === undefined ? [] : [{ text: words.decided(decided) }]),
    ],
  };
}

function printed(slice: Slice | undefined, words: (text: string) => string, { places }: Told): Words[] {
  const place = slice && places.get(keyOf(slice));
  if (!slice || !place?.mayBePrinted) return [];
  return [{ text: words(slice.text), names: [slice.text], lang: languageAttributes(place.language) }];
}
