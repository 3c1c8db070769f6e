import type { Comparison } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { PartyKeys } from './party-keys.ts';

/**
 * Whose words a quotation is, by its id; nobody’s is left out. It belongs to its speaker, and without one to the party that
 * is cited by it; of a chain that is the last: a channel that quotes a commander is not quoted itself.
 */
export function speakersOf(
  { citations, quotations }: Pick<Comparison, 'citations' | 'quotations'>,
  keys: PartyKeys,
): ReadonlyMap<string, string> {
  const holders = Map.groupBy(
    citations.flatMap((citation) => citation.quotations.map((id) => ({ id, citation }))),
    ({ id }) => id,
  );
  return new Map(
    quotations.flatMap((quotation) => {
      const cited = innermost((holders.get(quotation.id) ?? []).map(({ citation }) => citation));
      const speaker = keys.ofSpeaker(quotation);
      const parties = cited.map(keys.ofCitation);
      // A speaker without a record may be written in other words than the party.
      const isParty =
        quotation.name === undefined && quotation.decided === undefined && !parties.includes(speaker ?? '');
      const key = isParty ? (parties[0] ?? speaker) : speaker;
      return key === undefined ? [] : [[quotation.id, key] as const];
    }),
  );
}

/** Those that nobody else of them is cited through. */
function innermost(citations: readonly Citation[]): Citation[] {
  return citations.filter(({ id }) => !citations.some(({ via }) => via === id));
}
