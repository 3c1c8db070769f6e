import { listOf } from '../lexicon-lists.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';

/** A family of nouns is proposed from so many uses on, in so many sources. */
const LEAST = { uses: 5, sources: 2 };
/** At most so many, the most frequent first. */
const MOST = 4;

/** Parties by the nouns that reports use for them: families of the lexicon that several sources use. */
export function familyActors(readings: Readings): Proposal[] {
  const uses = usesOf(readings);
  const rows = (list: string) => [...listOf(readings.corpus.input.lexicon, list)].map((row) => row.split('/'));
  const things = rows('thingFamilies').filter((family) => family.filter((noun) => uses.has(noun)).length > 1);
  const families = [...rows('actorFamilies'), ...things];
  const taken = new Set<string>();
  return families
    .map((family) => proposalOf(family, uses))
    .filter(({ mentions, sources }) => mentions >= LEAST.uses && sources >= LEAST.sources)
    .toSorted((a, b) => b.sources * b.mentions - a.sources * a.mentions)
    .flatMap((proposal) => {
      const heads = proposal.heads.filter((head) => !taken.has(head));
      for (const head of heads) taken.add(head);
      return heads.length === 0 ? [] : [{ ...proposal, heads, name: nameOf(heads) }];
    })
    .slice(0, MOST);
}

function proposalOf(family: readonly string[], uses: ReadonlyMap<string, readonly string[]>): Proposal {
  const used = family
    .filter((noun) => uses.has(noun))
    .toSorted((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0));
  const all = used.flatMap((noun) => uses.get(noun) ?? []);
  return { name: nameOf(used), heads: used, compounds: [], mentions: all.length, sources: new Set(all).size };
}

/** The most used noun; whether it is neutral, the editor says. */
function nameOf([first = '']: readonly string[]): string {
  return `the ${first}`;
}

/** Behind “to” and the like stands a verb: to fire. */
function isVerbPlace(before = ''): boolean {
  return /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|we|i|you|it|who)$/u.test(before);
}

/** Each noun in the singular → the source of each of its uses outside names. */
function usesOf({ units, plurals }: Readings): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { unit, tokens, standings } of units) {
    tokens.forEach(({ key }, at) => {
      if (standings[at] !== 'open' || isVerbPlace(tokens[at - 1]?.key)) return;
      const noun = plurals.singularOf(key);
      for (const form of new Set([noun, key])) uses.set(form, [...(uses.get(form) ?? []), unit.source]);
    });
  }
  return uses;
}
