import type { Readings } from './read-units.ts';

/** A noun in the singular that is no verb, no adjective and no number. */
export function isPlain(noun: string, { phrases, plurals }: Pick<Readings, 'phrases' | 'plurals'>): boolean {
  const { verbs, plainModifiers, numbers, demonyms } = phrases;
  if (plurals.singularOf(noun) !== noun) return false;
  const isOther = [verbs, plainModifiers, numbers, demonyms].some((list) => list.has(noun));
  return !isOther && !/(?:ed|ly|ous|ive|ful|less|ic|est)$/u.test(noun) && !/\p{N}|[-‐‑]/u.test(noun);
}
