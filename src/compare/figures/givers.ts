import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Unit } from '../corpus.ts';
import type { SourceReader, WrittenSource } from './written-sources.ts';

/** Who gives the number that stands at a place; absent where the article does so itself. */
export type GiverOf = (at: Slice) => Figure['by'];

/** Says who gives the numbers of one sentence. */
export type SentenceGivers = (unit: Unit) => GiverOf;

/**
 * A number inside a quotation is its speaker’s; one behind “returns show” is the returns’; one in what is cited is the party’s, and
 * where a channel quotes a commander and both hold it, the commander’s. A sentence with “according to” whose source is no party that
 * can be cited, such as a list, still is that source’s.
 */
export function giversOf(
  quotations: readonly Quotation[],
  citations: readonly Citation[],
  read: SourceReader,
): SentenceGivers {
  const spoken = bySentence(quotations.filter(({ kind }) => kind !== 'term').map((one) => [one, one.slices]));
  const given = citations.filter(({ verbs }) => verbs.length === 0 || verbs.some(({ text }) => !read.isFraming(text)));
  const cited = bySentence(given.map((one) => [one, one.content]));
  return (unit) => {
    const documents = read.documents(unit.text);
    const sources = read.accordingTo(unit.text);
    return (at) => {
      const quotation = narrowest(at, spoken);
      if (quotation?.speaker) return quoted(quotation, quotation.speaker);
      const citation = narrowest(at, cited);
      const document = holding(at, documents);
      if (document && !(citation && isCitedIn(citation, at, document))) return written(at, document, unit);
      if (citation) return party(citation, read.isPronoun);
      const source = holding(at, sources);
      return source && written(at, source, unit);
    };
  };
}

function quoted({ id, name }: Quotation, speaker: Slice): Figure['by'] {
  return { at: speaker, ...(name === undefined ? {} : { name }), quotation: id };
}

/** Where the sentence says “she”, the name is elsewhere in the article; without one nobody is named. */
function party({ party: at, who, name }: Citation, isPronoun: (text: string) => boolean): Figure['by'] {
  const named = isPronoun(at.text) ? (who ?? (/^(?:s?he|they|it|we|i)$/iu.test(at.text) ? at : undefined)) : at;
  return named && { at: named, ...(name === undefined ? {} : { name }) };
}

function holding(at: Slice, sources: readonly WrittenSource[]): WrittenSource | undefined {
  return sources.findLast(
    ({ gives, party: { start, end } }) =>
      gives.start <= at.start && at.end <= gives.end && (at.end <= start || end <= at.start),
  );
}

/** “Bo said the returns show 40”: Bo gives the number. */
function isCitedIn({ content }: Citation, at: Slice, { party: { start, end } }: WrittenSource): boolean {
  return content.some((slice) => slice.sentence === at.sentence && slice.start <= start && end <= slice.end);
}

function written(at: Slice, { party: { start, end } }: WrittenSource, { text }: Unit): Figure['by'] {
  return { at: { article: at.article, sentence: at.sentence, start, end, text: text.slice(start, end) } };
}

type Held<T> = ReadonlyMap<string, readonly { readonly of: T; readonly slice: Slice }[]>;

function bySentence<T>(all: readonly (readonly [T, readonly Slice[]])[]): Held<T> {
  return Map.groupBy(
    all.flatMap(([of, slices]) => slices.map((slice) => ({ of, slice }))),
    ({ slice }) => sentenceKey(slice),
  );
}

/** Whose words hold the place; the shortest of several, the later of two alike. */
function narrowest<T>(at: Slice, held: Held<T>): T | undefined {
  const around = (held.get(sentenceKey(at)) ?? []).filter(
    ({ slice }) => slice.start <= at.start && at.end <= slice.end,
  );
  const length = ({ start, end }: Slice) => end - start;
  return around.toReversed().toSorted((a, b) => length(a.slice) - length(b.slice))[0]?.of;
}
