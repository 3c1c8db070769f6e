import type { Token } from './frames.ts';

/** How many words before the glued one the surname stands: “Bo Ann (Annie) Mary BoMarn wins”. */
const REACH = 8;

/**
 * Words without the links that some sites set behind a name: “Sen. Ann Bo Ann Mary BoMarn wins the race MORE (R) said”.
 * They begin behind a surname that a later word repeats with another word glued to it, and end with MORE.
 */
export function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  const more = tokens.findIndex(({ text }) => text === 'MORE');
  const surname = more < 0 ? -1 : Math.min(...surnamesBefore(tokens, more));
  if (surname < 0 || surname === Number.POSITIVE_INFINITY) return tokens;
  return withoutLinks([...tokens.slice(0, surname + 1), ...tokens.slice(more + 1)]);
}

/** Those behind which links begin, in front of their end. */
function surnamesBefore(tokens: readonly Token[], more: number): number[] {
  return tokens.slice(0, more).flatMap((token, at) => {
    const surname = surnameBefore(tokens, token, at);
    return surname < 0 ? [] : [surname];
  });
}

function surnameBefore(tokens: readonly Token[], { kind, text }: Token, at: number): number {
  if (kind !== 'word' || !/\p{Ll}\p{Lu}/u.test(text)) return -1;
  return tokens.findIndex(
    (one, place) =>
      place < at &&
      place >= at - REACH &&
      one.text.length > 2 &&
      text.startsWith(one.text) &&
      /^\p{Lu}/u.test(text.slice(one.text.length)),
  );
}
