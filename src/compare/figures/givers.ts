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
  const parties = bySentence(citations.map((one) => [one, [one.party]]));
  return (unit) => {
    const documents = read.documents(unit.text);
    const sources = read.accordingTo(unit.text);
    return (at) => {
      const quotation = narrowest(at, spoken);
      if (quotation?.speaker) return quoted(quotation, quotation.speaker);
      if (isCounted(at, parties)) return undefined;
      const citation = narrowest(at, cited, (one, slice) => !isBesideObject(one, slice, at, unit.text));
      const document = holding(at, documents);
      if (document && !(citation && isCitedIn(citation, at, document))) return written(at, document, unit);
      if (citation) return party(citation, at, read.isPronoun);
      const source = holding(at, sources);
      return source && written(at, source, unit);
    };
  };
}

const TURNS = /[,;–—]\s?(?:though|although|but|while|whereas|even as)\s/iu;

function quoted({ id, name }: Quotation, speaker: Slice): Figure['by'] {
  return { at: speaker, ...(name === undefined ? {} : { name }), quotation: id };
}

/**
 * “Two officials said …”: they are counted by the article, whoever else is cited in the sentence. Who is told of by others does more
 * often than say: “Bo wrote that 40 neighbours urged her”.
 */
function isCounted(at: Slice, parties: Held<Citation>): boolean {
  return (parties.get(sentenceKey(at)) ?? []).some(
    ({ of, slice }) => !/^(?:object|infinitive)/u.test(of.rule) && overlaps(slice, at),
  );
}

function overlaps(a: Slice, b: Slice): boolean {
  return a.article === b.article && a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

/** “Bo announced his support for the plan, though dozens doubt it”: what is no clause ends before “though”. A closed class of grammar. */
function isBesideObject({ rule }: Citation, slice: Slice, at: Slice, text: string): boolean {
  return rule.startsWith('object') && TURNS.test(text.slice(slice.start, at.start));
}

/**
 * Where the sentence says “she”, the name is elsewhere in the article; without one nobody is named. Whom the figure itself counts
 * does not give it: “One person was hurt, he said.”
 */
function party({ party: at, who, name }: Citation, figure: Slice, isPronoun: (text: string) => boolean): Figure['by'] {
  if (!isPronoun(at.text)) return { at, ...(name === undefined ? {} : { name }) };
  const known = who && !overlaps(who, figure) ? who : undefined;
  const named = known ?? (/^(?:s?he|they|it|we|i)$/iu.test(at.text) ? at : undefined);
  return named && { at: named, ...(name === undefined || !known ? {} : { name }) };
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
function narrowest<T>(at: Slice, held: Held<T>, isIts: (of: T, slice: Slice) => boolean = () => true): T | undefined {
  const around = (held.get(sentenceKey(at)) ?? []).filter(
    ({ of, slice }) => slice.start <= at.start && at.end <= slice.end && isIts(of, slice),
  );
  const length = ({ start, end }: Slice) => end - start;
  return around.toReversed().toSorted((a, b) => length(a.slice) - length(b.slice))[0]?.of;
}
