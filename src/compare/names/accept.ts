import type { Chain } from './chains.ts';
import { isLastNameAlone, type Reading } from './roles.ts';
import { LONGEST_ACRONYM } from './tokens.ts';
import { phrase } from './trim-chain.ts';

/** Fewer words in capitals can be a cry (“NOT”); more are a habit of the reports. */
const CAPITALS_SEEN = 2;

/** Whether a trimmed chain is a name, by what the reports show of its words. Longer chains are, unless a title of a work. */
export function isName(reading: Reading, { from, to }: Chain): boolean {
  if (isCourtCase(reading, { from, to })) return false;
  return from < to ? hasLetters(reading, from, to) && !isShouted(reading, from, to) : isSingleName(reading, from);
}

/** Doe v. Roe is a case, and its parties are not named for themselves. */
function isCourtCase({ tokens }: Reading, { from, to }: Chain): boolean {
  return tokens[from - 1]?.lower === 'v' || tokens[to + 1]?.lower === 'v';
}

/** “SAD AND WEAK”: several words in capitals, none of which the reports write otherwise. */
function isShouted({ tokens, words, evidence }: Reading, from: number, to: number): boolean {
  const parts = tokens.slice(from, to + 1);
  const isBody = parts.some(({ lower }) => words.has('organisationWords', lower));
  return (
    !isBody && parts.every(({ case: letters, lower }) => letters === 'capitals' && isOnlyInCapitals(lower, evidence))
  );
}

function isOnlyInCapitals(word: string, evidence: Reading['evidence']): boolean {
  return evidence.capital(word) <= evidence.capitals(word);
}

function hasLetters({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ text }) => /\p{L}{2}/u.test(text));
}

function isSingleName(reading: Reading, at: number): boolean {
  const { tokens, words, evidence } = reading;
  const token = tokens[at];
  if (!token || !/\p{L}.*\p{L}/u.test(token.text)) return false;
  const { lower } = token;
  if (words.has('countries', phrase(tokens, at, at))) return true;
  if (token.case === 'capitals') return isAcronym(reading, at);
  if (isLastNameAlone(tokens, at, words, evidence)) return true;
  if (words.has('openingWords', lower) || words.has('thingWords', lower)) return false;
  if (evidence.isOrdinary(lower)) return false;
  const isSeen = evidence.capital(lower) > 0;
  if (token.opens && !isSeen) return !words.isCommon(lower) && (token.possessive || isBeforeSpeech(reading, at));
  return !words.isCommon(lower) || evidence.capital(lower) >= CAPITALS_SEEN || words.has('organisationWords', lower);
}

/** A word of the language in capitals is an acronym behind “the” or where a place stands: the WHO, at LAX, but “a LIAR”. */
function isAcronym({ tokens, words, evidence }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || words.has('acronymsNotNames', token.lower)) return false;
  const isWord = evidence.lower(token.lower) > 0 || words.isCommon(token.lower);
  if (!isWord) return true;
  const isHabit = evidence.capitals(token.lower) >= CAPITALS_SEEN && token.text.length <= LONGEST_ACRONYM;
  const before = tokens[at - 1]?.lower ?? '';
  return isHabit && (before === 'the' || words.has('placeBefore', before) || words.has('placeAround', before));
}

function isBeforeSpeech({ tokens, words }: Reading, at: number): boolean {
  return words.has('speechVerbs', tokens[at + 1]?.lower ?? '');
}
