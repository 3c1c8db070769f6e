import { listOf } from '../lexicon-lists.ts';
import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings } from './read-units.ts';
import { isPointed } from './salience.ts';

/**
 * Wider nouns by which reports take up what they tell of by the nouns of a row: “the disaster” of a flood, “the animal” of a
 * bear. They point more often than not, never stand in the plural, which is said of such things at large, and more seldom than
 * the narrower nouns.
 */
export function widerNouns(row: readonly string[], uses: NounUses, { corpus }: Readings): string[] {
  const count = (nouns: readonly string[]) => nouns.flatMap((noun) => uses.get(noun) ?? []).length;
  return [...listOf(corpus.input.lexicon, 'widerNouns')].flatMap((entry) => {
    const [wider = '', ...narrower] = entry.split('/');
    const told = row.filter((noun) => narrower.includes(noun));
    const own = uses.get(wider) ?? [];
    return !row.includes(wider) && own.length <= count(told) && isTakingUp(own) ? [wider] : [];
  });
}

function isTakingUp(uses: readonly NounUse[]): boolean {
  return uses.every(({ isPlural }) => !isPlural) && uses.filter(isPointed).length * 2 > uses.length;
}
