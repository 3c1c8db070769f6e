import type { Comparison } from '../../schema/comparison.ts';
import type { Actor } from '../../schema/event.ts';
import type { Corpus } from '../corpus.ts';
import { familyActors } from './family-actors.ts';
import { personActors } from './person-actors.ts';
import type { Proposal } from './proposal.ts';
import { readUnits } from './read-units.ts';

/** Actors that an editor may accept, the most frequent first. Nothing is used before it stands in the event’s file. */
export function suggestActors(corpus: Corpus, found: Comparison): Actor[] {
  const readings = readUnits(corpus, found);
  const people = personActors(readings);
  const taken = new Set(people.flatMap(({ heads }) => heads));
  const groups = familyActors(readings).flatMap((one) => {
    const heads = one.heads.filter((head) => !taken.has(head));
    return heads.length === 0 ? [] : [{ ...one, heads, name: `the ${heads[0]}` }];
  });
  return [...people, ...groups].toSorted((a, b) => b.mentions - a.mentions).map(actorOf);
}

function actorOf({ name, heads, compounds, mentions, sources }: Proposal): Actor {
  const count = `${mentions} mentions in ${sources} reports`;
  return {
    ...{
      name,
      heads: heads.length > 0 ? [...heads] : [...compounds],
      compounds: [...compounds],
      modifiers: [],
      not: [],
    },
    reason: `Proposed by software from ${count}; not reviewed`,
  };
}
