import type { Chain } from './chains.ts';
import { isDescription, type Reading } from './roles.ts';
import { LONGEST_ACRONYM, type Token } from './tokens.ts';

/**
 * The part of a chain that is only name: without first words that have their capital from their place, descriptions of
 * who somebody is, and days. `undefined` where nothing is left that is a name.
 */
export function trimChain(reading: Reading, chain: Chain): Chain | undefined {
  let { from, to } = chain;
  while (from < to && isNoBeginning(reading, from, to)) from += 1;
  while (to > from && isNoEnd(reading, from, to)) to -= 1;
  const isNone =
    isThing(reading, from, to) ||
    isOnlyDescription(reading, { from, to }, chain.to) ||
    isFieldOfOffice(reading, from, to);
  return isNone ? undefined : { from, to };
}

/** “Director of National Intelligence”, “secretary for Diplomatic Security”: a field of work behind an office. */
function isFieldOfOffice({ tokens, words }: Reading, from: number, to: number): boolean {
  const [office, joint] = [tokens[from - 2], tokens[from - 1]];
  if (!office || !joint || !/^(?:of|for)$/u.test(joint.lower) || !words.has('personTitles', office.lower)) return false;
  return tokens.slice(from, to + 1).every(({ lower }) => words.has('organisationTopics', lower));
}

function isNoBeginning(reading: Reading, from: number, to: number): boolean {
  const { tokens, roles, words, evidence } = reading;
  const token = tokens[from];
  if (!token || roles[from] === 'particle') return false;
  if (roles[from] !== 'name') return roles[from - 1] !== 'title';
  const rest = tokens.slice(from + 1, to + 1);
  const isBody = rest.some(({ lower }) => words.has('organisationWords', lower));
  if (words.has('countries', phrase(tokens, from, to))) return false;
  if (from + 1 === to && words.firstName(token.lower) !== undefined && !token.opens) return false;
  if (token.opens && evidence.isOrdinary(token.lower) && !(isBody && isDescription(token.lower, words))) return true;
  if (words.has('acronymsNotNames', token.lower) && token.case === 'capitals' && !isSmallNumber(token.text))
    return true;
  if (evidence.isOrdinary(token.lower) && evidence.known(phrase(tokens, from + 1, to)) > 0) return true;
  if (words.has('furnitureWords', token.lower) || (isCry(token, reading) && !(isBody && isShortCry(token))))
    return true;
  if (isBody && isRankOfOffice(reading, from, to)) return true;
  if (isBody) return isPartyOf(token.lower, phrase(tokens, from + 1, to), reading);
  if (words.has('titleModifiers', token.lower)) return roles[to + 1] === 'title' || looksLikePerson(rest, reading);
  if (!words.hasPlural('demonyms', token.lower) && !words.hasPlural('groupWords', token.lower)) return false;
  return looksLikePerson(rest, reading) || rest.some(({ lower }) => words.has('countries', lower));
}

/** A common word in capitals, which the reports never write with one. */
function isCry({ case: letters, lower }: Token, { words, evidence }: Reading): boolean {
  return letters === 'capitals' && words.isCommon(lower) && evidence.capital(lower) <= evidence.capitals(lower);
}

/** Short enough for an acronym: LAX Airport Police. */
function isShortCry({ text }: Token): boolean {
  return text.length <= LONGEST_ACRONYM;
}

/** “Assistant House Majority Leader”: the rank goes with the title, and the body is known without it. */
function isRankOfOffice({ tokens, roles, words, evidence }: Reading, from: number, to: number): boolean {
  const rank = tokens[from]?.lower ?? '';
  const isRank = words.has('titleModifiers', rank) && !words.has('organisationTopics', rank);
  return isRank && roles[to + 1] === 'title' && evidence.known(phrase(tokens, from + 1, to)) > 0;
}

/** “the Republican Senate”: the body is known without the party’s adjective. */
function isPartyOf(word: string, rest: string, { words, evidence }: Reading): boolean {
  if (words.has('groupsOrNames', word)) return false;
  return words.has('groupWords', word) && evidence.known(rest) > 0 && !words.has('genericHeads', rest);
}

/** Two words or one that the reports do not write in lower case. */
function looksLikePerson(rest: readonly Token[], { words, evidence }: Reading): boolean {
  return rest.every(({ lower }) => !evidence.isOrdinary(lower) && !words.has('placeWords', lower)) && rest.length < 4;
}

function isSmallNumber(text: string): boolean {
  return /^[IVX]+$/.test(text);
}

function isNoEnd(reading: Reading, from: number, to: number): boolean {
  const { tokens, roles, words } = reading;
  const token = tokens[to];
  if (!token) return false;
  if (roles[to] !== 'name') return token.gap !== '-';
  if (words.has('furnitureWords', token.lower)) return true;
  if (words.has('acronymsNotNames', token.lower) && token.case === 'capitals' && !isSmallNumber(token.text))
    return true;
  if (words.has('organisationWords', token.lower)) return false;
  const isOfPeople = words.hasPlural('demonyms', token.lower) || words.hasPlural('groupWords', token.lower);
  const isBody = tokens.slice(from, to).some(({ lower }) => words.has('organisationWords', lower));
  if (roles[to + 1] === 'title' && !isBody && isDescription(token.lower, words)) return true;
  if (from < to && words.has('groupsOrNames', token.lower)) return false;
  return isOfPeople && roles[to - 1] === 'name' && !words.has('compassWords', tokens[to - 1]?.lower ?? '');
}

/** Laws, wars, storms and other events: Data Protection Act, Hurricane Nadia. */
function isThing({ tokens, words }: Reading, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last) return true;
  if (words.has('thingOpeners', first.lower) || words.has('thingWords', phrase(tokens, from, to))) return true;
  if (from < to && tokens[to - 1]?.possessive && words.has('calendarOrNames', last.lower)) return true;
  return words.has('thingWords', last.lower) && !words.has('organisationWords', last.lower);
}

/** `end` is the last word of the chain before it was trimmed: Housing and Urban Development Secretary. */
function isOnlyDescription({ tokens, roles, words }: Reading, { from, to }: Chain, end: number): boolean {
  const parts = tokens.slice(from, to + 1);
  const whole = phrase(tokens, from, to);
  if (words.has('countries', whole)) return false;
  if (whole.endsWith('s') && words.hasPlural('demonyms', whole)) return true;
  if (parts.length > 1 && parts.some(({ lower }) => words.has('organisationWords', lower))) return false;
  return parts.every(
    ({ lower }) =>
      words.hasPlural('demonyms', lower) ||
      words.hasPlural('groupWords', lower) ||
      words.has('companyEndings', lower) ||
      words.has('personEndings', lower) ||
      words.has('furnitureWords', lower) ||
      ((parts.length > 1 || roles[end + 1] === 'title') &&
        (words.has('titleModifiers', lower) ||
          words.has('organisationTopics', lower) ||
          words.has('compassWords', lower))),
  );
}

/** The words of a chain in lower case, as a list entry writes them. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
