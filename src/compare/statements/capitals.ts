import type { Word } from '../../text/words.ts';
import type { Unit } from '../corpus.ts';

/** Which words of a unit are part of a name, by their capitals; the same length as its words. */
export type NameFlags = readonly boolean[];

/** Share of longer words with a capital from which a unit is set in title case, where capitals say nothing; a sentence full of names has fewer. */
const TITLE_CASE = 0.8;
const LONGER_WORD = 4;

/**
 * Tells the words of names in the units of one article. Only capitals decide, never what the name is, and nothing outside the
 * article: a name must weigh the same whatever it is called and whatever other articles there are.
 * `common` are words that are none even with a capital (president, ministry), `isKnown` tells the general words.
 */
export function nameFlagsOf(
  units: readonly Pick<Unit, 'text' | 'words'>[],
  common: ReadonlySet<string>,
  isKnown: (stem: string) => boolean,
): NameFlags[] {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { text, words } of units) {
    const telling = !isTitleCase(words);
    for (const [index, word] of words.entries()) {
      if (!startsWithCapital(word)) small.add(word.key);
      else if (telling && !opensSentence(text, words, index)) capital.add(word.key);
    }
  }
  return units.map(({ text, words }) => {
    const telling = !isTitleCase(words);
    return words.map((word, index) => {
      if (!startsWithCapital(word) || common.has(word.key) || word.key.length < 2) return false;
      if (telling && !opensSentence(text, words, index)) return true;
      if (small.has(word.key)) return false;
      return capital.has(word.key) || !isKnown(word.stem);
    });
  });
}

function startsWithCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function isTitleCase(words: readonly Word[]): boolean {
  const longer = words.filter(({ text }) => text.length >= LONGER_WORD && /^\p{L}/u.test(text));
  return longer.length > 0 && longer.filter(startsWithCapital).length / longer.length >= TITLE_CASE;
}

/** The first word of a sentence, also of one inside quotation marks or behind a colon. */
function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  const before = text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  return index === 0 || /[“"‘:.?!…]/u.test(before);
}
