import type { Citation } from '../../schema/records/citation.ts';
import type { SentenceRef } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';

/** Who tells the words of a sentence: a party that is cited for them, by its name or its words; `own` for the article itself. */
export type TellerOf = (ref: SentenceRef, range: Range) => string;

export function tellers(citations: readonly Citation[]): TellerOf {
  const contents = citations.flatMap(({ content, name, party }) =>
    content.map((slice) => ({ ...slice, teller: name ?? party.text.toLowerCase() })),
  );
  const bySentence = Map.groupBy(contents, sentenceKey);
  return (ref, { start, end }) => {
    const own = bySentence.get(sentenceKey(ref)) ?? [];
    const held = own.filter((slice) => slice.start <= start && end <= slice.end);
    return held.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.teller ?? 'own';
  };
}
