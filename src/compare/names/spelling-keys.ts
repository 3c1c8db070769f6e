import type { NameWords } from './name-words.ts';

/** The words of a name without accents, apostrophes, points and the particle of al-Amin. */
export function plainParts(parts: readonly string[], words: NameWords): string[] {
  const plain = parts.filter((part) => !words.has('hyphenParticles', part) || parts.length === 1);
  return plain.map((part) => part.normalize('NFKD').replace(/[\p{M}'.]/gu, ''));
}

/**
 * One spelling for those that transliterations of a name differ in: o = u, e = a, y = i, single = double letters.
 * Loose likeness of spelling never merges names; this table is all.
 */
export function transliterationKey(part: string): string {
  return part
    .replace(/ou|oo/g, 'u')
    .replace(/o/g, 'u')
    .replace(/e/g, 'a')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/gu, '$1');
}

/** First letters of the words with a capital and of all words, in capitals: what an acronym of the name can be. */
export function initialsOf(text: string): string[] {
  const found = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const initials = (of: readonly string[]) => of.map((word) => word.slice(0, 1).toUpperCase()).join('');
  return [initials(found.filter((word) => /^\p{Lu}/u.test(word))), initials(found)];
}
