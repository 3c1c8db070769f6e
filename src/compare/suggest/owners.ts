import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings } from './read-units.ts';

/** Words back from a noun that can say whose it is, at most. */
const BACK = 4;
/** Letters by which a country and its people are the same: Iran, Iranian. */
const STEM = 4;

/**
 * The nouns of a row that can be said of one party: a noun that only others have is left out, so that the Vale
 * administration and the government of the Marns are two. The noun used most decides; one that stands without owners stays.
 */
export function withOneOwner(nouns: readonly string[], uses: NounUses, readings: Readings): string[] {
  const owners = (noun: string) => new Set((uses.get(noun) ?? []).flatMap((use) => ownerOf(use, readings)));
  const first = owners(nouns[0] ?? '');
  return nouns.filter((noun) => {
    const own = owners(noun);
    return own.size === 0 || first.size === 0 || !own.isDisjointFrom(first);
  });
}

/** The word with a capital before a noun, over words that describe: the former Marn government. */
function ownerOf({ read: { tokens, unit }, at }: NounUse, { phrases }: Readings): string[] {
  if (unit.part === 'headline') return [];
  for (let place = at - 1; place >= Math.max(0, at - BACK); place -= 1) {
    const token = tokens[place];
    if (!token || !tokens[place + 1]?.joined || phrases.ends.has(token.key)) return [];
    if (phrases.determiners.has(token.key)) return [];
    if (token.capital && place > 0) return [token.key.slice(0, STEM)];
  }
  return [];
}
