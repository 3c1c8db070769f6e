import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** What the capitals of a sentence tell: `plain` names have them; in `titles` every word has; in `capitals` every letter. */
export type LetterCase = 'plain' | 'titles' | 'capitals';

/** Fewer words say nothing about a habit: “Trump and Clinton” alone is a list of names. */
const ENOUGH_WORDS = 3;
/** A Headline in Title Case writes all but its small words so; a quoted sentence full of names stays below. */
const MOST = 0.8;
/** In running text a row of names is likelier than a headline. */
const ENOUGH_WORDS_OF_BODY = 4;

/** How a sentence is set, judged by its words besides small words, and without the first, which has a capital anyway. */
export function letterCaseOf(tokens: readonly Token[], isBody: boolean, words: NameWords): LetterCase {
  const telling = tokens
    .slice(1)
    .filter(({ text, lower }) => /^\p{L}{2}/u.test(text) && !words.has('openingWords', lower));
  const share = (wanted: (token: Token) => boolean) => telling.filter(wanted).length / telling.length;
  if (telling.length >= 2 && share((token) => token.case === 'capitals') >= MOST) return 'capitals';
  if (telling.length < (isBody ? ENOUGH_WORDS_OF_BODY : ENOUGH_WORDS)) return 'plain';
  return share((token) => token.case !== 'lower') >= MOST ? 'titles' : 'plain';
}
