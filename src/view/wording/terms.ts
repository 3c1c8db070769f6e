import type { ActorRecord } from '../../schema/records/actor.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { type UsedTerm, usedTerms } from '../told/used-terms.ts';

/** One term of one source in one voice. */
export type Term = UsedTerm<WordingMention>;

/** The terms of a source for an actor in one voice. */
export function termsOf(
  actor: ActorRecord,
  source: string,
  voice: WordingMention['voice'],
  { comparison, places }: Told,
): Term[] {
  const own = comparison.wording.filter(
    (one) => one.actor === actor.id && one.voice === voice && sourceIn(one.at, places) === source,
  );
  return usedTerms(own, ({ term }) => term, places);
}
