import type { Comparison } from '../../schema/comparison.ts';
import type { Actor } from '../../schema/event.ts';
import type { Corpus } from '../corpus.ts';
import { familyActors } from './family-actors.ts';
import { frequentActors } from './frequent-actors.ts';
import { nounUses } from './noun-uses.ts';
import { personActors } from './person-actors.ts';
import type { Proposal } from './proposal.ts';
import { readUnits } from './read-units.ts';

/** Told of less than this share of the one told of most, an actor is not central. */
const CENTRAL = 0.12;

/** Actors that an editor may accept, the most frequent first. Nothing is used before it stands in the event’s file. */
export function suggestActors(corpus: Corpus, found: Comparison): Actor[] {
  const readings = readUnits(corpus, found);
  const uses = nounUses(readings);
  const people = personActors(readings, uses);
  const taken = new Set(people.flatMap(({ heads }) => heads));
  const rest = new Map([...uses].filter(([noun]) => !taken.has(noun)));
  const all = [...people, ...familyActors(readings, rest), ...frequentActors(readings, rest)];
  const most = Math.max(0, ...all.map(({ mentions }) => mentions));
  return all
    .filter(({ mentions }) => mentions >= most * CENTRAL)
    .toSorted((a, b) => b.mentions - a.mentions)
    .map(actorOf);
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
