import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import type { FoundMark } from './found-mark.ts';
import { longestForm } from './names.ts';

/**
 * The words by which an article passes on what others tell: reporting verbs, “according to” among them, with who is meant
 * where the sentence has only a pronoun or a role, and hedges, which name nobody. A verb of two parties counts once.
 */
export function reportingIn(article: string, told: Told): FoundMark[] {
  const { citations, hedges } = told.comparison;
  const verbs = citations.flatMap((citation) => citation.verbs.map((at) => ({ at, citation })));
  const own = verbs.filter(({ at }) => at.article === article);
  const once = [...Map.groupBy(own, ({ at }) => placeOf(at)).values()].flatMap((same) => same.slice(0, 1));
  return [
    ...once.map(({ at, citation }) => ({ id: placeOf(at), at, meaning: partyOf(citation, told) })),
    ...hedges
      .filter(({ term }) => term.article === article)
      .map(({ id, term }) => ({ id, at: term, meaning: { text: copy.marks.reporting.hedge } })),
  ];
}

function placeOf(at: Slice): string {
  return `${sentenceKey(at)}:${at.start}`;
}

/** Nothing where the sentence itself names the party. */
function partyOf({ party, who, name }: Citation, told: Told): FoundMark['meaning'] {
  if (who === undefined) return undefined;
  const record = told.comparison.names.find(({ id }) => id === name);
  const written = mayBePrinted(who, told.places) ? who.text : undefined;
  const text = (record && longestForm(record, told)) ?? written;
  return text === undefined || text === party.text ? undefined : { text };
}
