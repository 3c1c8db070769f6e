import type { Comparison } from '../../schema/comparison.ts';
import type { Actor } from '../../schema/event.ts';
import type { Corpus } from '../corpus.ts';
import { withBodies } from './bodies-of-parties.ts';
import { crowdActors } from './crowd-actors.ts';
import { eventThings } from './event-things.ts';
import { familyActors } from './family-actors.ts';
import { type NounUses, nounUses } from './noun-uses.ts';
import { organisationActors, placeActors } from './organisation-actors.ts';
import { personActors } from './person-actors.ts';
import type { Proposal } from './proposal.ts';
import { readUnits } from './read-units.ts';
import { singleActors } from './single-actors.ts';

/** So many an editor reads through; what comes behind is told of in passing. */
const MOST = 20;

/** Actors that an editor may accept: parties, things and crowds, the most told of first. Nothing is used before it stands in the event’s file. */
export function suggestActors(corpus: Corpus, found: Comparison): Actor[] {
  const readings = readUnits(corpus, found);
  const uses = nounUses(readings);
  const people = personActors(readings, uses).map(ofKind('person'));
  const bodies = organisationActors(readings, withoutHeads(uses, people)).map(ofKind('organisation'));
  const places = placeActors(readings, withoutHeads(uses, [...people, ...bodies])).map(ofKind('organisation'));
  const rest = withoutHeads(uses, [...people, ...bodies, ...places]);
  const families = withBodies(familyActors(readings, rest), readings).map(ofKind('party'));
  const taken = new Set([...people, ...families].flatMap(({ heads }) => heads));
  const singles = singleActors(readings, rest, taken).map(ofKind('single'));
  const parties = [...people, ...bodies, ...places, ...families, ...singles];
  const others = withoutHeads(rest, [...families, ...singles]);
  const things = eventThings(readings, others).map(ofKind('thing'));
  const crowds = crowdActors(readings, others).map(ofKind('crowd'));
  return [...parties, ...things, ...crowds]
    .toSorted((a, b) => importance(b) - importance(a))
    .slice(0, MOST)
    .map((proposal) => actorOf(proposal, uses));
}

/** What many reports tell of often, by name or by a noun, comes first. */
function importance({ mentions, named = 0, sources }: Proposal): number {
  return (mentions + named) * sources;
}

/** Nouns that no actor has yet: of a person’s the plural stays, which is said of others. */
function withoutHeads(uses: NounUses, actors: readonly Proposal[]): NounUses {
  const taken = new Set(actors.flatMap(({ heads }) => heads));
  return new Map([...uses].filter(([noun]) => !taken.has(noun)));
}

/** Why words are proposed for one actor. */
const WHY: Readonly<Record<Kind, string>> = {
  person: 'they stand beside the name or point to it',
  organisation: 'they point to the name',
  party: 'nouns for one party',
  single: 'somebody without a name',
  thing: 'a thing that the reports are about',
  crowd: 'people without a name',
};

type Kind = 'person' | 'organisation' | 'party' | 'single' | 'thing' | 'crowd';
type Kept = Proposal & { readonly kind: Kind };

function ofKind(kind: Kind): (proposal: Proposal) => Kept {
  return (proposal) => ({ ...proposal, kind });
}

function actorOf({ name, heads, compounds, not, mentions, sources, named, kind }: Kept, uses: NounUses): Actor {
  const counts = heads.map((head) => `${head} ${uses.get(head)?.length ?? 0}`).join(', ');
  const calls = named === undefined ? '' : `, named ${named} times`;
  return {
    ...{
      name,
      heads: heads.length > 0 ? [...heads] : [...compounds],
      compounds: heads.length > 0 ? [...compounds] : [],
      modifiers: [],
      not: [...not],
    },
    reason: `Proposed by software from ${mentions} mentions in ${sources} reports${calls}; ${WHY[kind]}${counts && ` (${counts})`}; not reviewed`,
  };
}
