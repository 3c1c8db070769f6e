import type { NounUse } from './noun-uses.ts';
import type { Readings } from './read-units.ts';

/** A word is sure to be a noun from so many places on where it can be nothing else. */
const LEAST = 2;

/**
 * Whether a word somewhere stands straight behind an article or an owner and straight before a preposition, a mark or an
 * auxiliary: “the update of”, not “the full Marn report” and not “the people deserve”, where it describes or is done.
 */
export function isSurelyNoun(uses: readonly NounUse[], { phrases: { ends, determiners } }: Readings): boolean {
  const sure = uses.filter(({ read: { tokens }, at }) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !token?.joined) return false;
    const isOpened = before.possessive || determiners.has(before.key);
    return isOpened && (token.possessive || !next?.joined || ends.has(next.key));
  });
  return sure.length >= LEAST;
}
