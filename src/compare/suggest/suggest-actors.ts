import type { Comparison } from '../../schema/comparison.ts';
import type { Actor } from '../../schema/event.ts';
import type { Corpus } from '../corpus.ts';
import { crowdActors } from './crowd-actors.ts';
import { eventThings } from './event-things.ts';
import { familyActors } from './family-actors.ts';
import { type NounUses, nounUses } from './noun-uses.ts';
import { organisationActors } from './organisation-actors.ts';
import { personActors } from './person-actors.ts';
import type { Proposal } from './proposal.ts';
import { readUnits } from './read-units.ts';
import { singleActors } from './single-actors.ts';

/** Told of less than this share of the one told of most, an actor is not central; somebody named often is, however seldom called by a noun. */
const CENTRAL = 0.08;

/** Actors that an editor may accept: parties, the most frequent first, then things and crowds. Nothing is used before it stands in the event’s file. */
export function suggestActors(corpus: Corpus, found: Comparison): Actor[] {
  const readings = readUnits(corpus, found);
  const uses = nounUses(readings);
  const people = personActors(readings, uses);
  const bodies = organisationActors(readings, withoutHeads(uses, people));
  const rest = withoutHeads(uses, [...people, ...bodies]);
  const families = familyActors(readings, rest);
  const taken = new Set([...people, ...families].flatMap(({ heads }) => heads));
  const singles = singleActors(readings, rest, taken);
  const parties = [...people, ...bodies, ...families, ...singles];
  const others = withoutHeads(rest, [...families, ...singles]);
  const most = Math.max(0, ...parties.map(({ mentions }) => mentions));
  const central = parties
    .filter(({ mentions, named }) => named !== undefined || mentions >= most * CENTRAL)
    .toSorted((a, b) => b.mentions - a.mentions);
  return [...central, ...eventThings(readings, others), ...crowdActors(readings, others)].map(actorOf);
}

/** Nouns that no actor has yet: of a person’s the plural stays, which is said of others. */
function withoutHeads(uses: NounUses, actors: readonly Proposal[]): NounUses {
  const taken = new Set(actors.flatMap(({ heads }) => heads));
  return new Map([...uses].filter(([noun]) => !taken.has(noun)));
}

/** What a proposal is, where it is no party. */
const KINDS = { thing: '; a thing that they tell of', crowd: '; people without a name' };

function actorOf({ name, heads, compounds, not, mentions, sources, kind }: Proposal): Actor {
  const count = `${mentions} mentions in ${sources} reports`;
  return {
    ...{
      name,
      heads: heads.length > 0 ? [...heads] : [...compounds],
      compounds: [...compounds],
      modifiers: [],
      not: [...not],
    },
    reason: `Proposed by software from ${count}${kind ? KINDS[kind] : ''}; not reviewed`,
  };
}
