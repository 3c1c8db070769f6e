import type { Readings } from './read-units.ts';

/** Endings of nouns for what is done, measured or thought. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ing|ure|dom|hood|cy|th|al|sis|age|ery)$/u;

/** A noun in the singular that is no verb, no adjective and no number. */
export function isPlain(noun: string, { phrases, plurals }: Pick<Readings, 'phrases' | 'plurals'>): boolean {
  const { verbs, plainModifiers, numbers, demonyms } = phrases;
  if (plurals.singularOf(noun) !== noun) return false;
  const isOther = [verbs, plainModifiers, numbers, demonyms].some((list) => list.has(noun));
  return !isOther && !/(?:ed|ly|ous|ive|ful|less|ic|est)$/u.test(noun) && !/\p{N}|[-‐‑]/u.test(noun);
}

/** Whether a noun by its ending stands for what can be touched. */
export function isConcrete(noun: string): boolean {
  return !ABSTRACT.test(noun);
}
