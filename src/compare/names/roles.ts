import type { Evidence } from './evidence.ts';
import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** What a word can be in a name. `particle` stands in lower case before a hyphen (al-Amin); `other` is in no name. */
type Role = 'name' | 'title' | 'particle' | 'other';

/** A sentence with the role of each of its words, at the same place in both lists. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly roles: readonly Role[];
  readonly words: NameWords;
  readonly evidence: Evidence;
}

/** The role of each word of a sentence in which capitals mean something. */
export function readRoles(tokens: readonly Token[], words: NameWords, evidence: Evidence): Reading {
  const shouted = shoutedRuns(tokens, words);
  const roles: Role[] = tokens.map((token, at) =>
    shouted.has(at) && evidence.capital(token.lower) <= evidence.capitals(token.lower)
      ? 'other'
      : roleOf(tokens, at, words, evidence),
  );
  const reading = { tokens, roles, words, evidence };
  const lowers = tokens.map(({ lower }) => lower);
  for (let at = 0; at < tokens.length; at += 1) {
    if (roles[at] !== 'name') continue;
    const length = words.longest('personTitles', lowers, at) || Number(isPluralTitle(lowers[at] ?? '', words));
    if (length === 0 || !areTied(reading, at, length)) continue;
    if (!isPartOfName(reading, at, length)) roles.fill('title', at, at + length);
    else if (!isOfBody(reading, at)) continue;
    at += length - 1;
  }
  return reading;
}

/** Fewer words in capitals are names: “the EU and NATO”. */
const FEWEST_SHOUTED = 3;

/** THE HARBOUR PLAN IN DETAIL: runs of words in capitals with a small word among them, such as headings glued to a text. */
function shoutedRuns(tokens: readonly Token[], words: NameWords): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (isInCapitals(tokens[to]) && (to === from || /^[, \u00a0]+$/u.test(tokens[to]?.gap ?? ''))) to += 1;
    const run = tokens.slice(from, to);
    const isShout = run.length >= FEWEST_SHOUTED && run.some(({ lower }) => words.has('openingWords', lower));
    if (isShout) for (let at = from; at < to; at += 1) runs.add(at);
    from = Math.max(from, to - 1);
  }
  return runs;
}

function isInCapitals(token: Token | undefined): boolean {
  return token !== undefined && (token.case === 'capitals' || /^\p{Lu}$/u.test(token.text));
}

function roleOf(tokens: readonly Token[], at: number, words: NameWords, evidence: Evidence): Role {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return 'other';
  if (token.case === 'lower') return isHyphenParticle(token, next, words) ? 'particle' : 'other';
  if (/^\p{L}(?:-|$)/u.test(token.text)) return isBetweenNames(tokens, at, words) ? 'name' : 'other';
  if (words.has('openingWords', token.lower) && (token.case === 'capital' || isShouted(tokens, at))) return 'other';
  if (words.has('calendarWords', token.lower)) return 'other';
  if (words.has('calendarOrNames', token.lower) && !isNameOfMonth(tokens, at, words))
    return isLastNameAlone(tokens, at, words, evidence) ? 'name' : 'other';
  return 'name';
}

/** IS IN CAPITALS: but “the WHO said”. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.case === 'capitals' || tokens[at + 1]?.case === 'capitals';
}

/** The initial of A. Smith or Odo L Smith, the word of Dale X-ray Institute: but not T-shirt, nor the pronoun I. */
function isBetweenNames(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next || next.case === 'lower') return false;
  if (token.text.length === 1 && next.gap.startsWith('.')) return true;
  const isInside = previous?.case === 'capital' && isPlainGap(token) && isPlainGap(next);
  return isInside && !token.opens && !words.has('openingWords', token.lower);
}

function isHyphenParticle(token: Token, next: Token | undefined, words: NameWords): boolean {
  return words.has('hyphenParticles', token.lower) && next?.gap === '-' && next.case !== 'lower';
}

/** “Thora May said”, “April Fenn”, “Mrs May”: but not “in May”, “May 3”, “on Monday May”. */
function isNameOfMonth(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next && /^\p{N}/u.test(next.text)) return false;
  const hasCapital = (word: Token | undefined) =>
    word !== undefined &&
    word.case !== 'lower' &&
    !words.has('openingWords', word.lower) &&
    !words.has('calendarWords', word.lower);
  if (previous && isPlainGap(token) && hasCapital(previous)) return true;
  if (words.has('calendarShortForms', token?.lower ?? '') && hasCapital(next) && isPlainGap(next)) return true;
  if (!hasCapital(next) || !isPlainGap(next) || words.has('openingWords', previous?.lower ?? '')) return false;
  return !token?.opens || !words.isCommon(next?.lower ?? '');
}

/** “May said”, “told May.”: the last name of a person whom the reports name in full, where only somebody can stand. */
export function isLastNameAlone(tokens: readonly Token[], at: number, words: NameWords, evidence: Evidence): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.case !== 'capital' || !evidence.isLastName(token.lower)) return false;
  const speaks = (word: Token | undefined) => word?.case === 'lower' && words.has('speechVerbs', word.lower);
  if (next && isPlainGap(next) && speaks(next)) return true;
  return speaks(previous) && isPlainGap(token) && (next === undefined || /^[^\p{L}\p{N}]*[,.;:”"]/u.test(next.gap));
}

/** Whether nothing but one space stands in front of a token. */
export function isPlainGap(token: Token | undefined): boolean {
  return token !== undefined && /^[ \u00a0]$/u.test(token.gap);
}

function isPluralTitle(word: string, words: NameWords): boolean {
  return word.endsWith('s') && word.length > 4 && words.has('personTitles', word.slice(0, -1));
}

/** Whether the words of a title of several words stand directly one behind the other. */
function areTied({ tokens }: Reading, at: number, length: number): boolean {
  return tokens.slice(at + 1, at + length).every(({ gap }) => /^(?:\.?[ \u00a0]|-)$/u.test(gap));
}

/**
 * Justice Department, General Assembly, King County: what follows the title belongs to an office, body or place.
 * Odo King: a title that is a surname too, behind another name.
 */
function isPartOfName(reading: Reading, at: number, length: number): boolean {
  const { tokens, roles, words } = reading;
  const rest: Token[] = [];
  for (let next = at + length; roles[next] === 'name' && isPlainGap(tokens[next]); next += 1) {
    const token = tokens[next];
    if (token) rest.push(token);
    if (token?.possessive) break;
  }
  if (rest.length === 0 && isOfBody(reading, at)) return true;
  const last = rest.at(-1);
  if (last && rest.length === 1 && isTradeOfCompany(last.lower, words)) return true;
  if (last && words.has('placeWords', last.lower) && rest.length === 1) return true;
  if (last && words.has('organisationWords', last.lower))
    return rest.every(({ lower }) => isOfficeWord(lower, reading));
  const isAtEnd = rest.every(({ lower }) => words.has('personEndings', lower));
  return isAtEnd && length === 1 && isSurname(reading, at);
}

/** Marshal Air, Captain Electronics: a company that is called like a title. */
function isTradeOfCompany(word: string, words: NameWords): boolean {
  return words.has('descriptorWords', word) || words.has('tradeWords', word);
}

/** Department of Justice, Office of the Governor. */
function isOfBody({ tokens, words }: Reading, at: number): boolean {
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    tokens[of]?.lower === 'of' &&
    words.has('organisationWords', tokens[of - 1]?.lower ?? '') &&
    tokens[of - 1]?.case !== 'lower'
  );
}

function isOfficeWord(word: string, { words, evidence }: Reading): boolean {
  return words.has('organisationWords', word) || words.has('organisationTopics', word) || evidence.isOrdinary(word);
}

function isSurname({ tokens, roles, words }: Reading, at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (!token || !previous || !isPlainGap(token) || previous.possessive || roles[at - 1] !== 'name') return false;
  if (words.has('placeWords', previous.lower)) return false;
  return words.has('titlesOrNames', token.lower) && !isDescription(previous.lower, words);
}

/** Words that describe who has a title and are no name of a person: Russian, Republican, deputy, foreign, bank. */
export function isDescription(word: string, words: NameWords): boolean {
  return (
    words.hasPlural('demonyms', word) ||
    words.hasPlural('groupWords', word) ||
    words.has('titleModifiers', word) ||
    words.has('organisationTopics', word) ||
    words.has('organisationWords', word)
  );
}
