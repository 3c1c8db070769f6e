import type { Comparison } from '../../schema/comparison.ts';
import type { Actor } from '../../schema/event.ts';
import type { Corpus } from '../corpus.ts';
import { familyActors } from './family-actors.ts';
import { frequentActors } from './frequent-actors.ts';
import { type NounUses, nounUses } from './noun-uses.ts';
import { organisationActors } from './organisation-actors.ts';
import { personActors } from './person-actors.ts';
import type { Proposal } from './proposal.ts';
import { readUnits } from './read-units.ts';
import { singleActors } from './single-actors.ts';

/** Told of less than this share of the one told of most, an actor is not central; somebody named often is, however seldom called by a noun. */
const CENTRAL = 0.08;

/** Actors that an editor may accept, the most frequent first. Nothing is used before it stands in the event’s file. */
export function suggestActors(corpus: Corpus, found: Comparison): Actor[] {
  const readings = readUnits(corpus, found);
  const uses = nounUses(readings);
  const people = personActors(readings, uses);
  const bodies = organisationActors(readings, withoutHeads(uses, people));
  const rest = withoutHeads(uses, [...people, ...bodies]);
  const families = familyActors(readings, rest);
  const taken = new Set([...people, ...families].flatMap(({ heads }) => heads));
  const singles = singleActors(readings, rest, taken);
  const all = [...people, ...bodies, ...families, ...singles, ...frequentActors(readings, withoutHeads(rest, singles))];
  const most = Math.max(0, ...all.map(({ mentions }) => mentions));
  return all
    .filter(({ mentions, named }) => named !== undefined || mentions >= most * CENTRAL)
    .toSorted((a, b) => b.mentions - a.mentions)
    .map(actorOf);
}

/** Nouns that no actor has yet: of a person’s the plural stays, which is said of others. */
function withoutHeads(uses: NounUses, actors: readonly Proposal[]): NounUses {
  const taken = new Set(actors.flatMap(({ heads }) => heads));
  return new Map([...uses].filter(([noun]) => !taken.has(noun)));
}

function actorOf({ name, heads, compounds, not, mentions, sources }: Proposal): Actor {
  const count = `${mentions} mentions in ${sources} reports`;
  return {
    ...{
      name,
      heads: heads.length > 0 ? [...heads] : [...compounds],
      compounds: [...compounds],
      modifiers: [],
      not: [...not],
    },
    reason: `Proposed by software from ${count}; not reviewed`,
  };
}
