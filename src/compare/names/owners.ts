import { isPlainGap, type Reading } from './roles.ts';
import type { Token } from './tokens.ts';

/** People’s Republic, Children’s Hospital: the owner is no name, and a body or place follows. */
export function isOwnersBody(reading: Reading, at: number): boolean {
  const { tokens, roles, words, evidence } = reading;
  if (isNameOfOwner(reading, at)) return true;
  if (!words.isCommon(tokens[at]?.lower ?? '') || evidence.known(tokens[at]?.lower ?? '') > 1) return false;
  for (let next = at + 1; roles[next] === 'name' && isPlainGap(tokens[next]); next += 1) {
    const word = tokens[next]?.lower ?? '';
    if (words.has('organisationWords', word) || words.has('placeWords', word)) return true;
  }
  return false;
}

/** Ada’s List, Pandora’s Box: the owner is never named but before this word, which is one of the language. */
function isNameOfOwner({ tokens, roles, words, evidence }: Reading, at: number): boolean {
  const [owner, word] = [tokens[at], tokens[at + 1]];
  if (
    !owner ||
    !word ||
    roles[at - 1] === 'name' ||
    roles[at - 1] === 'title' ||
    roles[at + 1] !== 'name' ||
    !isPlainGap(word)
  )
    return false;
  if (word.case !== 'capital' || owner.case !== 'capital' || !isOfLanguage(word.lower, words)) return false;
  const times = evidence.owns(owner.lower, word.lower);
  return times > 0 && times === evidence.capital(owner.lower) && evidence.known(owner.lower) <= times;
}

/** Farmers’ Union, State Workers’ Compensation Board: members in the plural, with their body behind the apostrophe. */
export function isMembersBody({ tokens, roles, words }: Reading, at: number, next: number): boolean {
  if (!tokens[at]?.lower.endsWith('s') || !words.isCommon(tokens[at]?.lower ?? '')) return false;
  let last = next;
  while (roles[last + 1] === 'name' && isPlainGap(tokens[last + 1])) last += 1;
  return words.has('organisationWords', tokens[last]?.lower ?? '');
}

function isOfLanguage(word: string, words: Reading['words']): boolean {
  return words.isCommon(word) || words.has('thingWords', word) || words.has('calendarOrNames', word);
}

/** St. Odo’s Church, St Lena’s Primary School: not “St. Odo’s mayor”. */
export function isSaintsHouse({ tokens, roles, words }: Reading, from: number, at: number): boolean {
  if (!/^(?:st|saint)$/.test(tokens[from]?.lower ?? '') || at === from) return false;
  const isNext = (token: Token | undefined) => isPlainGap(token) || token?.gap === '-';
  for (let next = at + 1; roles[next] === 'name' && isNext(tokens[next]); next += 1)
    if (words.has('organisationWords', tokens[next]?.lower ?? '')) return true;
  return false;
}
