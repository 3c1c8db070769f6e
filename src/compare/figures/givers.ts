import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { MONTHS } from '../../text/number-words.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Unit } from '../corpus.ts';
import { namedAfterwards } from './named-afterwards.ts';
import type { WrittenSource } from './written-source.ts';
import type { SourceReader } from './written-sources.ts';

/** What is asked about: where a figure stands, and what sort of number it is. */
export type AskedOf = Pick<Figure, 'at' | 'kind' | 'unit'>;

/** Who gives a number; absent where the article does so itself. */
export type GiverOf = (figure: AskedOf) => Figure['by'];

/** Says who gives the numbers of one sentence. */
export type SentenceGivers = (unit: Unit) => GiverOf;

/** What the measures before say of an event. */
export interface Said {
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly units: readonly Unit[];
}

/**
 * A number inside a quotation is its speaker’s; one behind “returns show” is the returns’; one in what is cited is the party’s, as
 * the record of the citation has it, and where a channel quotes a commander and both hold it, the commander’s. Only then do sources
 * count that are cited for nothing: a poll beside its shares, an agency that puts the toll at 40, “according to” a list, and one that
 * the next sentence names.
 */
export function giversOf({ quotations, citations, units }: Said, read: SourceReader): SentenceGivers {
  const spoken = bySentence(quotations.filter(({ kind }) => kind !== 'term').map((one) => [one, one.slices]));
  const given = citations.filter(({ verbs }) => verbs.length === 0 || verbs.some(({ text }) => !read.isFraming(text)));
  const cited = bySentence(given.map((one) => [one, one.content]));
  const parties = bySentence(citations.map((one) => [one, [one.party]]));
  const afterwards = namedAfterwards(units, read.accordingTo);
  return (unit) => {
    const writtenGiver = writtenGivers(unit, read);
    return (figure) => {
      const { at } = figure;
      const quotation = narrowest(at, spoken);
      if (quotation?.speaker) return quoted(quotation, quotation.speaker);
      const isOthers = isCounted(at, parties);
      const citation = narrowest(
        at,
        cited,
        (one, slice) => isGivenBy(one, slice, figure, unit.text, read) && (!isOthers || holdsCounted(one, slice, at)),
      );
      if (isOthers) return citation ? party(citation, at, read.isPronoun) : writtenGiver.poll(figure);
      return (
        writtenGiver.document(figure, citation) ??
        (citation ? party(citation, at, read.isPronoun) : writtenGiver.other(figure)) ??
        pointedBack(afterwards.get(sentenceKey(at)), citation)
      );
    };
  };
}

function pointedBack(at: Slice | undefined, citation: Citation | undefined): Figure['by'] {
  return at && !citation ? { at } : undefined;
}

/** The sources that stand in the sentence itself. */
function writtenGivers(unit: Unit, read: SourceReader) {
  const documents = read.documents(unit.text);
  const [polls, reckoned, sources] = [read.polls(unit.text), read.reckoned(unit.text), read.accordingTo(unit.text)];
  const poll = (figure: AskedOf): Figure['by'] => {
    const source = isShare(figure) ? holding(figure.at, polls) : undefined;
    return source && written(figure.at, source, unit);
  };
  return {
    document: ({ at }: AskedOf, citation: Citation | undefined): Figure['by'] => {
      const document = holding(at, documents);
      return document && !(citation && isCitedIn(citation, at, document)) ? written(at, document, unit) : undefined;
    },
    poll,
    other: (figure: AskedOf): Figure['by'] => {
      const { at } = figure;
      const source = holding(at, reckoned) ?? holding(at, sources);
      return poll(figure) ?? (source && written(at, source, unit));
    },
  };
}

/** What polls give: percents, parts, and how many points somebody leads by. */
function isShare({ kind, unit }: AskedOf): boolean {
  return kind === 'percent' || kind === 'fraction' || unit === 'point';
}

function isGivenBy(one: Citation, slice: Slice, figure: AskedOf, text: string, read: SourceReader): boolean {
  if (isShare(figure) && (read.areRespondents(one.party.text) || opensClause(figure.at, text, read))) return false;
  if (isMonths(one.party, text)) return false;
  return !isBesideObject(one, slice, figure.at, text) && !isToldOfPerson(one, slice, figure.at, text);
}

/** “Voters say they are tired, and 46 percent say they will stay at home”: those are counted anew. */
function opensClause({ start, end }: Slice, text: string, read: SourceReader): boolean {
  const verb = /^\s(\p{Ll}+)/u.exec(text.slice(end))?.[1];
  return verb !== undefined && read.isSpeech(verb) && /,\s(?:and|but|while)\s$/u.test(text.slice(0, start));
}

/** “March’s reported loss”: a month says nothing. */
function isMonths({ text: words, end }: Slice, text: string): boolean {
  return MONTHS.has(words.toLowerCase()) && /^['’]s(?!\p{L})/u.test(text.slice(end));
}

/** “Ann said that Bo, who is six feet tall, fled”, “… would sue Bo, who fled for 40 days”: who somebody is, the article adds itself. */
function isToldOfPerson({ rule }: Citation, slice: Slice, { start }: Slice, text: string): boolean {
  const isAdded = /,\s(?:who|whose|whom)\s[^,;–—“”"]*$/u.test(text.slice(slice.start, start));
  return isAdded && !/source|quotation/u.test(rule);
}

/** Behind these what an object names is over: “announced her support, though dozens doubt it”, “as they hoped for 40”. Closed classes of grammar. */
const TURNS =
  /(?:[,;–—]\s?(?:though|although|but|while|whereas|even as|with|who|whose|which)|\s(?:after|as\s(?:he|she|it|they)|when|while|before|because|amid|following|who|whose))\s/iu;

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

/** “Two officials said …, according to the paper”: what is said of them is the paper’s. */
function holdsCounted({ rule, party: { start, end } }: Citation, slice: Slice, at: Slice): boolean {
  return /source/.test(rule) && slice.start <= at.start && (end <= at.start || at.end <= start);
}

function overlaps(a: Slice, b: Slice): boolean {
  return a.article === b.article && a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

function isBesideObject({ rule }: Citation, slice: Slice, at: Slice, text: string): boolean {
  return /^(?:object|infinitive)/u.test(rule) && TURNS.test(text.slice(slice.start, at.start));
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
    ({ of, slice }) => slice.start <= at.start && endOf(at) <= slice.end && isIts(of, slice),
  );
  const length = ({ start, end }: Slice) => end - start;
  return around.toReversed().toSorted((a, b) => length(a.slice) - length(b.slice))[0]?.of;
}

/** Where its last letter or digit ends: what is cited may end before a sign, “to 14.7%, the office said”. */
function endOf({ start, text }: Slice): number {
  return start + text.replace(/[^\p{L}\p{N}]+$/u, '').length;
}
