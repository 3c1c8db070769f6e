import { francAll } from 'franc';

/** Shortest text to judge by, in UTF-16 units. Below it, names alone decide. */
const SHORTEST = 200;
/** More text than this changes nothing but the time it takes. */
const LONGEST = 2000;
/**
 * How near to the best guess the expected language must come to stand: 1 is equal. Dialects and neighbours of the expected
 * language reach .97 and more of its score, other languages stayed below .963 on 78 news pages.
 */
const NEAR = 0.97;

/**
 * The language a text is written in, as a BCP 47 tag: `expected` unless another one is clearly likelier. A text too short to
 * tell, or of a script no language is known for, is taken to be in the expected language.
 */
export function detectLanguage(text: string, expected: string): string {
  if (text.length < SHORTEST) return expected;
  const guesses = francAll(text.slice(0, LONGEST)).map(([code, score]) => ({ tag: tagOf(code), score }));
  const [best] = guesses;
  if (best === undefined || best.tag === 'und') return expected;
  const [primary] = expected.split('-');
  const own = guesses.find(({ tag }) => tag === primary);
  return own !== undefined && own.score >= best.score * NEAR ? expected : best.tag;
}

/** `fr` of `fra`: the short tag, where there is one. */
function tagOf(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? 'und';
}
