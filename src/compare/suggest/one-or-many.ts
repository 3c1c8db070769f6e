import type { Plurals } from '../wording/plurals.ts';
import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings } from './read-units.ts';
import { isPointed } from './salience.ts';

/**
 * Told of in the plural more seldom than this, something is one: other bills are not the bill. Where the plural points
 * often (the attacks), the smaller share is enough for it to be several.
 */
const ONE = { bare: 0.34, pointed: 0.2 };
/** The share of the plurals that say which ones are meant, from which on they point. */
const POINTED = 0.4;

/** A noun used so often shows by itself whether it is said of one. */
const OFTEN = 8;

/** The plurals that are said of others, where an actor is one thing or one body; none where it is several. */
export function pluralsOfOthers(heads: readonly string[], uses: NounUses, { plurals }: Readings): string[] {
  const all = heads.flatMap((head) => uses.get(head) ?? []);
  const isOne = shareOfPlurals(all) < least(all);
  return heads
    .filter((head) => plurals.singularOf(head) === head)
    .filter((head) => isOne || isMostlyOne(uses.get(head) ?? []))
    .map((head) => pluralOf(head, plurals));
}

/** From which share of plurals on something is several. */
function least(uses: readonly NounUse[]): number {
  const many = uses.filter(({ isPlural }) => isPlural);
  const isPointing = many.filter(isPointed).length >= POINTED * many.length;
  return isPointing ? ONE.pointed : ONE.bare;
}

/** One noun among others: the fire with its flames is one, and fires are others. */
function isMostlyOne(uses: readonly NounUse[]): boolean {
  return uses.length >= OFTEN && shareOfPlurals(uses) < Math.min(ONE.pointed, least(uses));
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
