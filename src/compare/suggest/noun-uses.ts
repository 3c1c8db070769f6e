import { listOf } from '../lexicon-lists.ts';
import { idiomPlaces } from '../wording/idioms.ts';
import { nounPlace, type Opening } from './noun-place.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** A noun that stands outside names. */
export interface NounUse {
  readonly source: string;
  readonly read: ReadUnit;
  /** Place of its word in the sentence. */
  readonly at: number;
  readonly isPlural: boolean;
  readonly opening: Opening;
}

/** Nouns in the singular → their uses; a plural form → its own. */
export type NounUses = ReadonlyMap<string, readonly NounUse[]>;

/** Uses that only a noun can have. A form that is as often a verb (fire, post, act) counts there only. */
export function nounUses(readings: Readings): NounUses {
  const uses = new Map<string, NounUse[]>();
  const past = pastForms(readings);
  for (const read of readings.units) {
    const idioms = idiomPlaces(read.tokens, readings.phrases);
    read.tokens.forEach(({ key }, at) => {
      if (read.standings[at] !== 'open' || key.length < 3 || idioms.has(at)) return;
      const noun = readings.plurals.singularOf(key);
      const isPlural = readings.plurals.isPlural(key);
      const opening = nounPlace(read, at, { isPlural, past }, readings);
      if (opening === undefined) return;
      const use = { source: read.unit.source, read, at, isPlural, opening };
      for (const form of new Set([noun, key])) {
        const own = uses.get(form);
        if (own) own.push(use);
        else uses.set(form, [use]);
      }
    });
  }
  return uses;
}

/** Past forms of irregular verbs: broke, broken. */
export function pastForms({ corpus }: Pick<Readings, 'corpus'>): ReadonlySet<string> {
  return new Set([...listOf(corpus.input.lexicon, 'irregularForms')].flatMap((row) => row.split('/').slice(1)));
}

/** In how many reports uses stand. */
export function sourcesOf(uses: readonly NounUse[]): number {
  return new Set(uses.map(({ source }) => source)).size;
}
