import type { Token } from '../quotations/frames.ts';
import { all, type BehindRule } from './behind-place.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many tokens may say when, between the verb and the preposition: called on Friday for. */
const WHEN = 2;

/** Called on Friday for a new vote, argued against it, insisted on it: what somebody wants is told; called on Friday tells nothing. */
export const wanted: BehindRule = (place) =>
  isWanted(place.verb, place.rest, place.words) ? all(place, 'object') : undefined;

function isWanted(verb: string, rest: readonly Token[], words: ReportingWords): boolean {
  const { calendar } = words;
  const isWhen = ({ key }: Token, next: Token | undefined) =>
    calendar.has(key) || (key === 'on' && calendar.has(next?.key ?? ''));
  const at = rest.findIndex((token, index) => !isWhen(token, rest[index + 1]));
  return at >= 0 && at <= WHEN && at + 1 < rest.length && leadsToWish(rest[at], verb, words);
}

/**
 * The preposition behind which stands what is wanted. It never says where it was said, though a release, a report and a
 * post are places for that elsewhere.
 */
export function leadsToWish(preposition: Token | undefined, verb: string, { argumentVerbs }: ReportingWords): boolean {
  const key = preposition?.key ?? '';
  if (/^insist/u.test(verb)) return key === 'on';
  if (argumentVerbs.has(verb)) return /^(?:for|against)$/u.test(key);
  return /^call/u.test(verb) && key === 'for';
}
