import type { Name } from '../../schema/records/name.ts';
import { keyOf } from '../../text/words.ts';
import { listOf } from '../lexicon-lists.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralOf } from './one-or-many.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { saidOf } from './said-of.ts';

/** An organisation or place is proposed from so many mentions by name in so many sources on, and so many by a noun. */
const LEAST = { mentions: 4, sources: 2, uses: 2 };
/** At most so many, the most frequent first. */
const MOST = 3;
/** Of the spots where a noun points to one, so many have to point to the one, and at least two. */
const POINTING = 0.6;

/** Organisations named often, with the nouns that point to them: “the academy” behind its name, “the company” behind no other. */
export function organisationActors(readings: Readings, uses: NounUses): Proposal[] {
  return pointedTo(readings, uses, 'organisationNouns', ['organisation', 'name']);
}

/** Places named often, with the nouns that point to them: “the country” behind the name of one. */
export function placeActors(readings: Readings, uses: NounUses): Proposal[] {
  return pointedTo(readings, uses, 'placeNouns', ['place']);
}

function pointedTo(readings: Readings, uses: NounUses, list: string, kinds: readonly string[]): Proposal[] {
  const nouns = [...listOf(readings.corpus.input.lexicon, list)].flatMap((row) => row.split('/'));
  const all = readings.found.names.filter(({ kind }) => kinds.includes(kind));
  const names = new Set(all.map(({ id }) => id));
  return all
    .flatMap((name) => {
      const mentions = name.variants.flatMap((variant) => variant.mentions);
      const isNamed = mentions.length >= LEAST.mentions;
      if (!isNamed || new Set(mentions.map(({ article }) => article)).size < LEAST.sources) return [];
      const pointing = nouns.filter((noun) => uses.has(noun) && isSaidOf(noun, name, names, uses, readings));
      const heads = [
        ...new Set([...pointing, ...pointing.flatMap((noun) => kinOf(noun, name, names, uses, readings))]),
      ];
      const said = heads.flatMap((head) => uses.get(head) ?? []).filter(({ isPlural }) => !isPlural);
      if (said.length < LEAST.uses) return [];
      const not = heads.map((head) => pluralOf(head, readings.plurals));
      const counts = { mentions: said.length, sources: sourcesOf(said), named: mentions.length };
      return [{ name: name.name, heads, compounds: [], not, ...counts }];
    })
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, MOST);
}

/** Other nouns of its row of the lexicon that point to nobody else more often: a firm is a company. */
function kinOf(noun: string, { id }: Name, names: ReadonlySet<string>, uses: NounUses, readings: Readings): string[] {
  const { lexicon } = readings.corpus.input;
  const rows = ['actorFamilies', 'placeNouns']
    .flatMap((list) => [...listOf(lexicon, list)])
    .map((row) => row.split('/'));
  const kin = rows.find((row) => row.includes(noun)) ?? [];
  return kin.filter((other) => {
    const { counts } = saidOf(other, uses, readings, { names, isNew: false });
    return uses.has(other) && Math.max(1, ...counts.values()) <= (counts.get(id) ?? 0);
  });
}

function isSaidOf(noun: string, { id, name }: Name, names: ReadonlySet<string>, uses: NounUses, readings: Readings) {
  const { counts, all } = saidOf(noun, uses, readings, { names, isNew: true });
  const own = counts.get(id) ?? 0;
  const isInName = name.split(' ').some((word) => keyOf(word) === noun);
  return own >= POINTING * all && own >= (isInName ? 1 : 2);
}
