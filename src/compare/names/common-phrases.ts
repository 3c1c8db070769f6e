import type { Mention } from './find-mentions.ts';
import type { NameWords } from './name-words.ts';

/**
 * Leaves out runs of words of the language with capitals that nothing shows to be a body, person or place: Moon Village,
 * Terrible Towels, Great Leap. They are works, plans, products and cries. One mention that shows it is enough.
 */
export function withoutCommonPhrases(mentions: readonly Mention[], words: NameWords): Mention[] {
  const shown = new Set<string>();
  for (const mention of mentions) if (isShown(mention, words)) shown.add(mention.parts.join(' '));
  return mentions.filter(({ parts }) => !isCommonPhrase(parts, words) || shown.has(parts.join(' ')));
}

function isCommonPhrase(parts: readonly string[], words: NameWords): boolean {
  return parts.length > 1 && parts.every((part) => words.isCommon(part)) && !isKnownKind(parts, words);
}

function isKnownKind(parts: readonly string[], words: NameWords): boolean {
  if (words.has('countries', parts.join(' '))) return true;
  return parts.some((part) => words.has('organisationWords', part) || words.has('placeWords', part));
}

/** It stands where a place stands, behind a word for a body (“the group Bright Side”), speaks, owns or has a title or an acronym. */
function isShown({ before, after, end, titled, possessive, unit }: Mention, words: NameWords): boolean {
  const place = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  if (titled || possessive || words.has('placeBefore', place ?? '')) return true;
  if (words.has('genericHeads', before.at(-1) ?? '')) return true;
  return words.has('speechVerbs', after[0] ?? '') || /^ \(\p{Lu}{2,}\)/u.test(unit.text.slice(end));
}
