import type { ActorRecord } from '../../schema/records/actor.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { mayBePrinted, sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** One term of one source in one voice. */
export interface Term {
  /** As the source prints it most; `undefined` where its sentences may not be printed. */
  readonly text: string | undefined;
  readonly language: LanguageAttributes | undefined;
  readonly mentions: readonly WordingMention[];
}

/** The terms of a source for an actor in one voice, the most used first, then as they are first read. Those that may not be printed are one. */
export function termsOf(
  actor: ActorRecord,
  source: string,
  voice: WordingMention['voice'],
  { comparison, places }: Told,
): Term[] {
  const own = comparison.wording.filter(
    (one) => one.actor === actor.id && one.voice === voice && sourceIn(one.at, places) === source,
  );
  const isPrinted = ({ at }: WordingMention) => mayBePrinted(at, places);
  const hidden = own.filter((one) => !isPrinted(one));
  const byTerm = Map.groupBy(own.filter(isPrinted), ({ term }) => term);
  const terms = [...byTerm.values()].map((mentions): Term => {
    const place = mentions[0] && places.get(sentenceKey(mentions[0].at));
    return { text: printedMost(mentions), language: place && languageAttributes(place.language), mentions };
  });
  const sorted = terms.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return hidden.length === 0 ? sorted : [...sorted, { text: undefined, language: undefined, mentions: hidden }];
}

function printedMost(mentions: readonly WordingMention[]): string {
  const forms = [...Map.groupBy(mentions, ({ at }) => at.text)];
  // A headline’s capital says nothing where the article writes it small as often.
  const isSmall = (text: string) => Number(/^\p{Ll}/u.test(text));
  return forms.toSorted(([a, all], [b, others]) => others.length - all.length || isSmall(b) - isSmall(a))[0]?.[0] ?? '';
}
