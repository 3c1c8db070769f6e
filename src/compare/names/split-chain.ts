import type { Chain } from './chains.ts';
import type { Reading } from './roles.ts';
import { phrase } from './trim-chain.ts';

/**
 * Two names side by side that the reports also write alone: US-China, “told ZTV Smith lied”. A chain that the reports
 * repeat is one name.
 */
export function splitChain(reading: Reading, chain: Chain): Chain[] {
  const { from, to } = chain;
  for (let at = from; at < to; at += 1) {
    if (isBorder(reading, chain, at) || isEndOfOffice(reading, chain, at))
      return [{ from, to: at }, ...splitChain(reading, { from: at + 1, to })];
  }
  return [chain];
}

/** “ambassador to the United Nations Jane Smith”, “Mayor of Dale Jane Smith”: an office with its place or body before a person. */
function isEndOfOffice({ tokens, words, evidence }: Reading, { from, to }: Chain, at: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (!/^(?:of|to|for|the)$/u.test(before.at(-1) ?? '') || !before.some((word) => words.has('personTitles', word)))
    return false;
  const office = phrase(tokens, from, at);
  const rest = tokens.slice(at + 1, to + 1);
  const isPerson =
    rest.length > 1 && rest.every(({ lower }) => !words.isCommon(lower) && !words.has('organisationWords', lower));
  const endsBody = words.has('organisationWords', tokens[at]?.lower ?? '') && at > from;
  const isKnownPerson = at > from && evidence.known(phrase(tokens, at + 2, to)) > 0;
  return isPerson && (words.has('countries', office) || evidence.known(office) > 0 || endsBody || isKnownPerson);
}

function isBorder(reading: Reading, { from, to }: Chain, at: number): boolean {
  const { tokens, words, evidence } = reading;
  const [left, right, next] = [phrase(tokens, from, at), phrase(tokens, at + 1, to), tokens[at + 1]];
  const isKnown = (text: string) => words.has('countries', text) || evidence.known(text) > 0;
  if (next?.gap === '-' || next?.gap === '‑') {
    const isPeople = (text: string) => words.hasPlural('demonyms', text);
    return (isKnown(left) || isPeople(left)) && (isKnown(right) || isPeople(right));
  }
  if (next?.gap === ' & ') return isKnown(left) && isKnown(right);
  const isAcronym = at === from && tokens[at]?.case === 'capitals' && evidence.known(left) > 0;
  return isAcronym && evidence.known(phrase(tokens, from, to)) < 2 && evidence.known(right) > 1;
}
