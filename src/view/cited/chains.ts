import type { Citation } from '../../schema/records/citation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';
import { placeHref } from '../statements/marks.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** Somebody who is cited through somebody else. */
export interface Chain {
  readonly party: Words;
  /** Through whom, and where. */
  readonly through: Line;
}

/** Who is cited through whom, in the order of reading: “Vale, through “channel”, Coast Radio, sentence 4”. Those that may not be printed are left out. */
export function chainsOf(told: Told): Chain[] {
  const byId = new Map(told.comparison.citations.map((citation) => [citation.id, citation]));
  return told.comparison.citations.flatMap((citation) => {
    const outer = citation.via === undefined ? undefined : byId.get(citation.via);
    if (!outer || !mayBePrinted(citation.party, told.places) || !mayBePrinted(outer.party, told.places)) return [];
    return [chainOf(citation, outer, told)];
  });
}

function chainOf({ party, who }: Citation, outer: Citation, { edition, places, to }: Told): Chain {
  const place = places.get(sentenceKey(party));
  const lang = languageAttributes(place?.language ?? copy.language);
  const { name } = edition.source(place?.source ?? '').facts;
  const through = (outer.who ?? outer.party).text;
  const where = copy.only.place(name, place?.sentence.part ?? 'body', place?.sentence.number ?? 0);
  return {
    party: { text: (who ?? party).text, lang, isStrong: true },
    through: [
      { text: copy.cited.chains.through(through), names: [through], lang },
      { text: where, names: [name], href: placeHref(party, places, to) },
    ],
  };
}
