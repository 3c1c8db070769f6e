import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** What the capitals of a sentence tell: `plain` names have them; in `titles` every word has; in `capitals` every letter. */
export type LetterCase = 'plain' | 'titles' | 'capitals';

/** Fewer words say nothing about a habit: “Brook and Fenn” alone is a list of names. */
const ENOUGH_WORDS = 3;
/** A Headline in Title Case writes all but its small words so; one verb in lower case among names tells that it is none. */
const MOST = 0.9;
/** In running text a row of names is likelier than a headline. */
const ENOUGH_WORDS_OF_BODY = 4;

/** How a sentence is set, judged by its words besides small words, and without the first, which has a capital anyway. */
export function letterCaseOf(tokens: readonly Token[], isBody: boolean, words: NameWords): LetterCase {
  const telling = tokens
    .slice(1)
    .filter(
      ({ text, lower, gap }) =>
        /^\p{L}\p{L}/u.test(text) && !/^\p{Ll}\p{Lu}/u.test(text) && gap !== '-' && !words.isSmall(lower),
    );
  const share = (wanted: (token: Token) => boolean) => telling.filter(wanted).length / telling.length;
  if (telling.length >= 2 && share((token) => token.case === 'capitals') >= MOST) return 'capitals';
  if (telling.length < (isBody ? ENOUGH_WORDS_OF_BODY : ENOUGH_WORDS)) return 'plain';
  return share((token) => token.case !== 'lower') >= MOST ? 'titles' : 'plain';
}
