import { isMembersBody, isOwnersBody, isSaintsHouse } from './owners.ts';
import { isPlainGap, type Reading } from './roles.ts';
import { isShortForm, type Token } from './tokens.ts';

/** Words with capitals, with the small words that hold them together, by place in the sentence. */
export interface Chain {
  readonly from: number;
  /** The last word, included. */
  readonly to: number;
}

/** The longest runs of words that can be one name, in order. A possessive ending and a title end a run. */
export function chainsOf(reading: Reading): Chain[] {
  const { tokens, roles } = reading;
  const chains: Chain[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (roles[at] !== 'name' && roles[at] !== 'particle' && !isParticleBehindTitle(reading, at)) continue;
    const to = grow(reading, at);
    chains.push({ from: at, to });
    at = to;
  }
  return chains;
}

/** President de Gaulle. */
function isParticleBehindTitle({ tokens, roles, words }: Reading, at: number): boolean {
  const isParticle = words.has('innerParticles', tokens[at]?.lower ?? '') && roles[at - 1] === 'title';
  return isParticle && roles[at + 1] === 'name' && isPlainGap(tokens[at + 1]);
}

function grow(reading: Reading, from: number): number {
  let to = from;
  for (;;) {
    if (reading.tokens[to]?.possessive && !isOwnersBody(reading, to) && !isSaintsHouse(reading, from, to)) return to;
    const next = nextOf(reading, from, to);
    if (next === to) return to;
    to = next;
  }
}

function nextOf(reading: Reading, from: number, to: number): number {
  if (isTied(reading, to, to + 1)) return to + 1;
  return (
    behindHyphen(reading, from, to) ??
    behindParticles(reading, to) ??
    behindPreposition(reading, from, to) ??
    behindAnd(reading, from, to) ??
    behindComma(reading, to) ??
    to
  );
}

function isTied(reading: Reading, at: number, next: number): boolean {
  const { tokens, roles } = reading;
  const [word, following] = [tokens[at], tokens[next]];
  if (!word || !following || following.opens) return false;
  if (/\p{N}/u.test(word.text) && /^\p{N}/u.test(following.text)) return following.gap === '-';
  if (roles[next] !== 'name' && roles[next] !== 'particle') return false;
  if (/^['’] $/u.test(following.gap)) return isMembersBody(reading, at, next);
  return (
    /^(?:[ \u00a0]|[-‑]| & )$/u.test(following.gap) || (/^\.[ \u00a0]?$/u.test(following.gap) && isShortForm(word))
  );
}

function isNameBehind({ tokens, roles }: Reading, at: number): boolean {
  return (roles[at] === 'name' || roles[at] === 'particle') && isPlainGap(tokens[at]) && !tokens[at]?.opens;
}

/** Longer endings are words: Rio-based, Smith-style. */
const LONGEST_SYLLABLE = 5;

/** Pak Jin-ho, Han Mi-na: a second syllable in lower case, behind a family name; behind one word a longer one (Ora-lenka). */
function behindHyphen({ tokens, words }: Reading, from: number, to: number): number | undefined {
  const next = tokens[to + 1];
  if (next?.gap !== '-' || next.case !== 'lower' || next.text.length > LONGEST_SYLLABLE) return undefined;
  if (to === from && (next.text.length < 4 || words.has('hyphenParticles', tokens[to]?.lower ?? ''))) return undefined;
  if (words.has('hyphenEndings', next.lower) || next.lower.endsWith('ed')) return undefined;
  return next.text.length < 3 || !words.isCommon(next.lower) ? to + 1 : undefined;
}

/** Lena van der Zorn, Omar bin Talu. */
function behindParticles(reading: Reading, to: number): number | undefined {
  const { tokens, words } = reading;
  let next = to + 1;
  const isParticle = (token: Token | undefined) =>
    token?.case === 'lower' && isPlainGap(token) && words.has('innerParticles', token.lower);
  while (next <= to + 2 && isParticle(tokens[next])) next += 1;
  return next > to + 1 && isNameBehind(reading, next) ? next : undefined;
}

/** Department of Justice, Observatory for Human Rights, Commission on the Status of Women, University of Iowa at Ames. */
function behindPreposition(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, words } = reading;
  const preposition = tokens[to + 1];
  if (!isPlainGap(preposition) || preposition?.case !== 'lower') return undefined;
  const isThe = tokens[to + 2]?.lower === 'the' && isPlainGap(tokens[to + 2]);
  const next = to + (isThe ? 3 : 2);
  if (!isNameBehind(reading, next)) return undefined;
  const head = tokens[to]?.lower ?? '';
  const isBody = words.has('organisationWords', head);
  switch (preposition.lower) {
    case 'of':
      return isBody || words.has('placeWords', head) || isHabit(reading, to, next) || isPurpose(reading, from, to, next)
        ? next
        : undefined;
    case 'for':
    case 'on':
    case 'against':
      if (isHabit(reading, to, next)) return next;
      return isBody && !words.has('countries', tokens[next]?.lower ?? '') ? next : undefined;
    case 'at':
      return tokens.slice(from, to + 1).some(({ lower }) => words.has('schoolWords', lower)) ? next : undefined;
    default:
      return undefined;
  }
}

/** Organisation for the Prohibition of Chemical Weapons: what a body is for may have an “of” in it, all words of the language. */
function isPurpose({ tokens, words }: Reading, from: number, to: number, next: number): boolean {
  const before = tokens.slice(from, to);
  const opened = before.findLastIndex(({ lower }) => lower === 'for' || lower === 'on');
  if (opened < 1 || !words.has('organisationWords', before[opened - 1]?.lower ?? '')) return false;
  const isWord = (lower: string) => words.isCommon(lower) || words.has('organisationTopics', lower);
  return [...tokens.slice(from + opened + 1, to + 1), tokens[next]].every((token) => isWord(token?.lower ?? ''));
}

/** Transport for Millford: the reports write it so more than once; with “of” at least every second time. */
function isHabit({ tokens, words, evidence }: Reading, to: number, next: number): boolean {
  const [head, end] = [tokens[to]?.lower ?? '', tokens[next]?.lower ?? ''];
  const times = evidence.joined(head, tokens[to + 1]?.lower ?? '', end);
  const isCommonNoun = words.isCommon(head) || words.has('organisationTopics', head);
  return isCommonNoun && times > 1 && (tokens[to + 1]?.lower === 'for' || times * 2 >= evidence.capital(head));
}

/** Securities and Exchange Commission; Department of Health and Human Services. But not “House and Senate”. */
function behindAnd(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, roles, words } = reading;
  const and = tokens[to + 1];
  if (and?.lower !== 'and' || and.case !== 'lower' || !isPlainGap(and)) return undefined;
  const isThe = tokens[to + 2]?.lower === 'the' && isPlainGap(tokens[to + 2]);
  const first = to + (isThe ? 3 : 2);
  if (!isNameBehind(reading, first)) return undefined;
  let last = first;
  while (roles[last + 1] === 'name' && isPlainGap(tokens[last + 1]) && !tokens[last]?.possessive) last += 1;
  const left = tokens.slice(from, to + 1).map(({ lower }) => lower);
  const right = tokens.slice(first, last + 1).map(({ lower }) => lower);
  const opened = left.findLastIndex((word) => /^(?:of|for|on)$/u.test(word));
  const isField = (word: string) => word === 'the' || words.has('organisationTopics', word);
  const isPart = (word: string) => isField(word) || words.has('organisationWords', word) || words.isCommon(word);
  const end = right.at(-1) ?? '';
  if (opened >= 0) {
    const endsBody = words.has('bodyHeads', end);
    return left.slice(opened + 1).every(isPart) && right.every(isPart) && !endsBody ? last : undefined;
  }
  const isFirst = (word: string, at: number) => isField(word) || (at === 0 && left.length > 1);
  const goesOn = right.length > 1 && words.has('organisationWords', end) && !isThe;
  return goesOn && left.every(isFirst) && left.some(isField) ? last : undefined;
}

/** Jack Smith, Jr.; Acme, Inc. */
function behindComma({ tokens, roles, words }: Reading, to: number): number | undefined {
  const next = tokens[to + 1];
  if (next?.gap !== ', ' || roles[to + 1] !== 'name') return undefined;
  return words.has('personEndings', next.lower) || words.has('companyEndings', next.lower) ? to + 1 : undefined;
}
