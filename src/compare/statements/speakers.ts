import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import type { Unit } from '../corpus.ts';

/** Share of a sentence that must stand in quotation marks for it to be somebody’s words. */
const MOSTLY = 0.5;

/**
 * The words of the speakers’ names by unit, for units that are mostly direct speech of somebody who is named; others have no
 * entry. Only what the article itself prints is used, never which names were merged.
 */
export function speakersOf(
  units: readonly Unit[],
  quotations: readonly Pick<Quotation, 'slices' | 'speaker'>[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const places = new Map(units.map((unit) => [sentenceKey(unit), unit.index]));
  const quoted = new Map<number, { length: number; words: Set<string> }>();
  for (const { slices, speaker } of quotations) {
    for (const slice of slices) {
      const place = places.get(sentenceKey(slice));
      if (place === undefined) continue;
      const entry = quoted.get(place) ?? { length: 0, words: new Set() };
      entry.length += slice.end - slice.start;
      for (const word of speaker === undefined ? [] : nameWords(speaker.text)) entry.words.add(word);
      quoted.set(place, entry);
    }
  }
  return new Map(
    [...quoted].flatMap(([place, { length, words }]) =>
      words.size > 0 && length >= MOSTLY * (units[place]?.text.length ?? 0) ? [[place, words] as const] : [],
    ),
  );
}

/** “the mayor” names nobody in particular. */
function nameWords(speaker: string): string[] {
  return wordsOf(speaker).flatMap(({ text, key }) => (/^\p{Lu}/u.test(text) ? [key] : []));
}
