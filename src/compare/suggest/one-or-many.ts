import type { Plurals } from '../wording/plurals.ts';
import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings } from './read-units.ts';

/** Told of in the plural more seldom than this, something is one: other bills are not the bill. */
const ONE = 0.2;

/** The plurals that are said of others, where an actor is one thing or one body; none where it is several. */
export function pluralsOfOthers(heads: readonly string[], uses: NounUses, { plurals }: Readings): string[] {
  const all = heads.flatMap((head) => uses.get(head) ?? []);
  if (shareOfPlurals(all) >= ONE) return [];
  return heads.filter((head) => plurals.singularOf(head) === head).map((head) => pluralOf(head, plurals));
}

/** The plural of a noun, or of the last word of a phrase: several directors are none of one person’s. */
export function pluralOf(head: string, { formsOf, singularOf }: Plurals): string {
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  // An irregular form may be that of a verb: dealt.
  const regularOrOwn = (forms: readonly string[]) =>
    forms.findLast((form) => form !== last && singularOf(form) === last) ?? forms[1];
  const plural = last.endsWith('man') ? last.replace(/man$/u, 'men') : regularOrOwn(formsOf(last));
  return [...words.slice(0, -1), plural].join(' ');
}

/** The share of uses in the plural, 0 where there are none. */
export function shareOfPlurals(uses: readonly NounUse[]): number {
  return uses.filter(({ isPlural }) => isPlural).length / Math.max(1, uses.length);
}
