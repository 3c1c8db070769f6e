import { listOf } from '../lexicon-lists.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';

/** “Rebel forces” are those of the rebels where it is written so often. */
const LEAST = 2;

/**
 * Parties with what their nouns say of a body of people: rebel forces and rebel groups are the rebels, not the army and not
 * any group. The nouns for such bodies are a list of the lexicon.
 */
export function withBodies(parties: readonly Proposal[], { units, corpus, plurals }: Readings): Proposal[] {
  const bodies = listOf(corpus.input.lexicon, 'bodyNouns');
  const pairs = units.flatMap(({ tokens, standings }) =>
    tokens.flatMap(({ key, joined }, at) => {
      const before = tokens[at - 1];
      const body = plurals.singularOf(key);
      const isPair = joined && before && !before.possessive && bodies.has(body) && standings[at] === 'open';
      return isPair && standings[at - 1] === 'open' ? [{ noun: before.key, body }] : [];
    }),
  );
  return parties.map((party) => {
    const own = pairs.filter(({ noun, body }) => party.heads.includes(noun) && !party.heads.includes(body));
    const found = [...Map.groupBy(own, ({ noun, body }) => `${noun} ${body}`)].filter(([, all]) => all.length >= LEAST);
    return found.length > 0 ? { ...party, compounds: [...party.compounds, ...found.map(([pair]) => pair)] } : party;
  });
}
