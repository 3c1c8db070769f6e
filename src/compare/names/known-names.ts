import type { Chain } from './chains.ts';
import type { Evidence } from './evidence.ts';
import { type Mention, mentionAt, type ReadSentence } from './find-mentions.ts';
import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** No name is longer, and every word of a headline is tried with all these lengths. */
const LONGEST = 12;

/**
 * Finds names in sentences whose capitals say nothing (Title Case Headlines, LINES IN CAPITALS): only names that other
 * sentences of the event show, countries, and last words of people’s names.
 */
export function knownNames(
  mentions: readonly Mention[],
  words: NameWords,
  evidence: Evidence,
): (sentence: ReadSentence) => Mention[] {
  const known = new Set(mentions.map(({ parts }) => parts.join(' ')));
  for (const { parts, titled } of mentions) if (titled) known.add(parts.at(-1) ?? '');
  return ({ unit, tokens, letterCase }) => {
    const found: Mention[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const to = longestFrom(tokens, from, (chain, text) => {
        if (tokens[chain.from]?.case === 'lower') return false;
        if (known.has(text)) return chain.from < chain.to || letterCase === 'titles' || !evidence.isOrdinary(text);
        return words.has('countries', text) && !(text.length === 2 && letterCase === 'capitals');
      });
      if (to === undefined) continue;
      found.push(mentionAt(unit, tokens, { from, to }, { titled: false, byOthers: true }, words));
      from = to;
    }
    return found;
  };
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  isKnown: (chain: Chain, text: string) => boolean,
): number | undefined {
  let text = '';
  let longest: number | undefined;
  for (let to = from; to < Math.min(tokens.length, from + LONGEST); to += 1) {
    const token = tokens[to];
    if (!token || (to > from && !/^(?:\.?[ \u00a0]|[-‑]| & )$/u.test(token.gap))) break;
    text = text === '' ? token.lower : `${text} ${token.lower}`;
    if (isKnown({ from, to }, text)) longest = to;
    if (token.possessive) break;
  }
  return longest;
}
