import type { Mention } from './find-mentions.ts';
import type { NameWords } from './name-words.ts';

/** A maker is named alone too; a product is mostly named with the word for what it is. */
const MOSTLY = 0.5;

/** Leaves out names that the reports mostly follow with the word for a thing: “the Lynx missile”, “its Chatter channel”. */
export function withoutProducts(mentions: readonly Mention[], words: NameWords): Mention[] {
  const counts = new Map<string, { all: number; things: number }>();
  for (const mention of mentions) {
    const key = mention.parts.join(' ');
    const count = counts.get(key) ?? { all: 0, things: 0 };
    counts.set(key, { all: count.all + 1, things: count.things + Number(isFollowedByThing(mention, words)) });
  }
  return mentions.filter(({ parts }) => {
    const { all, things } = counts.get(parts.join(' ')) ?? { all: 1, things: 0 };
    return things < all * MOSTLY || isKnownKind(parts, words);
  });
}

/** The word itself or the one behind it: “space telescope”. */
function isFollowedByThing({ after, end, parts, possessive, text, unit }: Mention, words: NameWords): boolean {
  if (parts.length === 1 && /^\p{Lu}{2,}$/u.test(text) && words.has('lawWords', after[0] ?? '')) return true;
  if (/^ \(\p{Lu}{2,}\) \p{Lu}/u.test(unit.text.slice(end)) && words.has('lawWords', after[1] ?? '')) return true;
  if (!possessive && isBeforeModel(unit.text.slice(end))) return true;
  if (possessive || !/^ \p{Ll}+(?: \p{Ll}+)?/u.test(unit.text.slice(end))) return false;
  const isSecond = /^ \p{Ll}+ \p{Ll}/u.test(unit.text.slice(end)) && !words.has('openingWords', after[0] ?? '');
  return words.has('productWords', after[0] ?? '') || (isSecond && words.has('productWords', after[1] ?? ''));
}

/** The number of a model, mission or version: Lynx-47, Comet 4 and Comet 4c; but not a score (Dale 19-10) or a quantity (Dale 4 million). */
function isBeforeModel(rest: string): boolean {
  return /^(?:-\p{N}{1,3}| \p{N}+\p{Lu}[\p{L}\p{N}]*\b|[ ]?\p{N}{1,2}\p{L}?(?=$|[.,;:)”"]| (?!million|billion|percent)\p{Ll}))(?![-–]\p{N})/u.test(
    rest,
  );
}

function isKnownKind(parts: readonly string[], words: NameWords): boolean {
  return words.has('countries', parts.join(' ')) || parts.some((part) => words.has('organisationWords', part));
}
