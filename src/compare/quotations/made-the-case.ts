import type { Frame, Token } from './frames.ts';
import type { SpeechWords } from './speech-words.ts';

/** How many words may stand between the verb and the noun: made the very strong case that. */
const BETWEEN = 4;

/** Made clear Wednesday he would go. */
function isDay(token: Token | undefined): boolean {
  return /day$/u.test(token?.key ?? '');
}

/**
 * Made the case that, makes it clear that: the token of the noun or of “clear” behind a form of make that with it and
 * “that” says something; -1 where none stands there. Without “that” something else is made.
 */
export function caseBehind({ tokens }: Frame, at: number, { caseNouns, caseVerbs }: SpeechWords): number {
  if (!caseVerbs.has(tokens[at]?.key ?? '')) return -1;
  for (let noun = at + 1; noun <= at + BETWEEN; noun += 1) {
    const [token, next] = [tokens[noun], tokens[noun + 1]];
    if (token?.kind !== 'word') return -1;
    if (caseNouns.has(token.key) && next?.key === 'that') return noun;
    const isClear = /^(?:clear|plain)$/u.test(token.key);
    if (isClear && /^(?:he|she|they|we|it)$/u.test((isDay(next) ? tokens[noun + 2] : next)?.key ?? '')) return noun;
  }
  return -1;
}
