/** Letters that carry no separable accent but are written without it. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['’', "'"],
]);

/** A text as it is compared: without accents and case. “Écho” gives “echo”. */
export function fold(text: string): string {
  return [...text.normalize('NFKD').toLowerCase()]
    .filter((character) => !/\p{M}/u.test(character))
    .map((character) => PLAIN.get(character) ?? character)
    .join('');
}

/** A word of a text with its place, in UTF-16 units. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The words of a text: runs of letters, marks and digits, apostrophes inside included. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+(?:[’'][\p{L}\p{M}\p{N}_]+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}
