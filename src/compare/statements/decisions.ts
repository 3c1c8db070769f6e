import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';

/** What an editor decided about two units, by their places in the corpus, the lower first. */
export interface PairDecision {
  readonly decide: 'pin-pair' | 'reject-pair';
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

/** The event’s decisions on pairs. One that names a sentence which is not there is left out: checking them is not done here. */
export function pairDecisions({ input, units }: Corpus): PairDecision[] {
  const places = new Map(units.map((unit) => [sentenceKey(unit), unit.index]));
  const placeOf = (address: string | undefined) => places.get(`${input.slug}/${address}`);
  return input.event.decisions.flatMap((decision) => {
    if (decision.decide !== 'pin-pair' && decision.decide !== 'reject-pair') return [];
    const [one, other] = decision.pair.map(placeOf);
    if (one === undefined || other === undefined || units[one]?.source === units[other]?.source) return [];
    const { decide, reason } = decision;
    return [{ decide, a: Math.min(one, other), b: Math.max(one, other), reason }];
  });
}
