import type { Pair } from '../../schema/records/pair.ts';
import { TIERS } from '../../schema/records/record-fields.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import type { Sentence } from '../../text/read-article.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import type { Words } from '../parts/line.ts';
import type { SentencePlace } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { boldClause, type ClauseRun } from './clause.ts';
import { membersOf, placeHref } from './marks.ts';
import { type MarkedRun, markWords } from './word-marks.ts';

/** How one source tells a statement. */
export interface Version {
  readonly source: SourceEntry;
  /** “sentence 4”: a link to its place in the article. */
  readonly where: Words;
  /** “sentence 4”. */
  readonly place: string;
  readonly language: LanguageAttributes;
  /** The sentence that tells it best, its words marked; `undefined` where it may not be printed. */
  readonly text: VersionText | undefined;
  /** What stands before and after it in the article, as far as it may be printed. */
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
  /** How many runs of its words no other version has. */
  readonly onlyHere: number;
  /** The member whose sentence this is. */
  readonly member: Member;
  /** The other sentences of the source that tell it, in reading order. */
  readonly further: readonly Further[];
}

/** A sentence with the words marked by which it differs from other versions, and the clause that tells the statement. */
export interface VersionText {
  /** Joined, their texts are the sentence. */
  readonly runs: readonly (MarkedRun & ClauseRun)[];
  readonly isTooDifferent: boolean;
}

/** Another sentence of a source that tells the same. */
export interface Further {
  readonly where: Words;
  readonly language: LanguageAttributes;
  /** `undefined` where it may not be printed. */
  readonly runs: readonly ClauseRun[] | undefined;
}

/** How all sources tell one statement. */
export interface Versions {
  /** In the order of sources. */
  readonly versions: readonly Version[];
  /** Sources that were compared and in whose captured text the statement was not found. */
  readonly notFound: readonly SourceEntry[];
  /** How many versions deny what no other version denies. */
  readonly negated: number;
}

/** All versions of a statement: of each source the sentence that tells it best, and its other sentences that tell it. */
export function versionsOf(statement: Statement, told: Told): Versions {
  const versions = told.sources.flatMap((source) => versionOf(statement, source, told) ?? []);
  const telling = new Set(versions.map(({ source }) => source));
  return {
    versions,
    notFound: told.sources.filter((source) => !telling.has(source)),
    negated: negatedOf(versions, told).length,
  };
}

/** How one source tells a statement; `undefined` where it does not. */
export function versionOf(statement: Statement, source: SourceEntry, told: Told): Version | undefined {
  const [member, ...also] = bestFirst(membersOf(statement, source.slug, told.places), told);
  const place = member && told.places.get(sentenceKey(member));
  if (!member || !place) return undefined;
  const text = place.mayBePrinted ? versionText(statement, member, place, told) : undefined;
  return {
    source,
    place: placeName(place),
    where: whereOf(member, told),
    language: languageAttributes(place.language),
    text,
    before: place.mayBePrinted ? place.before : undefined,
    after: place.mayBePrinted ? place.after : undefined,
    onlyHere: text?.runs.filter(({ mark }) => mark === 'only-here').length ?? 0,
    member,
    further: inReadingOrder(also, told).map((other) => furtherOf(other, told)),
  };
}

function versionText(statement: Statement, member: Member, { sentence }: SentencePlace, told: Told): VersionText {
  const { runs, isTooDifferent } = markWords(member, sentence.text, pairsWithin(statement, member, told));
  return { runs: boldClause(runs, member.clause), isTooDifferent };
}

function furtherOf(member: Member, told: Told): Further {
  const place = told.places.get(sentenceKey(member));
  return {
    where: whereOf(member, told),
    language: languageAttributes(place?.language ?? copy.language),
    runs: place?.mayBePrinted ? boldClause([{ text: place.sentence.text }], member.clause) : undefined,
  };
}

/** Members of one source: strong before weak, body before headline, whole sentences before clauses, the most alike first. */
export function bestFirst(members: readonly Member[], { places }: Told): Member[] {
  const isBody = (member: Member) => Number(places.get(sentenceKey(member))?.sentence.part === 'body');
  return members.toSorted(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      isBody(b) - isBody(a) ||
      Number(a.role === 'also') - Number(b.role === 'also') ||
      b.best.score - a.best.score ||
      compareText(sentenceKey(a), sentenceKey(b)),
  );
}

/** The pairs of a member with members of other sources that tell the same statement. */
function pairsWithin({ members }: Statement, member: Member, { pairsOf }: Told): Pair[] {
  const keys = new Set(members.map(sentenceKey));
  return pairsOf(sentenceKey(member)).filter(({ a, b }) => keys.has(sentenceKey(a)) && keys.has(sentenceKey(b)));
}

function inReadingOrder(members: readonly Member[], { places }: Told): Member[] {
  const at = (member: Member) => places.get(sentenceKey(member))?.depth ?? 1;
  return members.toSorted((a, b) => compareText(a.article, b.article) || at(a) - at(b));
}

function whereOf(member: Member, { places, to }: Told): Words {
  return { text: placeName(places.get(sentenceKey(member))), href: placeHref(member, places, to) };
}

function placeName(place: SentencePlace | undefined): string {
  return copy.versions.place(place?.sentence.part ?? 'body', place?.sentence.number ?? 0);
}

/** Versions that alone say “not” beside another one that is shown, and nowhere lack one that another has. */
function negatedOf(versions: readonly Version[], { pairsOf }: Told): Version[] {
  const shown = new Set(versions.map(({ member }) => sentenceKey(member)));
  return versions.filter(({ member }) => {
    const own = sentenceKey(member);
    const sides = pairsOf(own)
      .filter(({ a, b, negation }) => negation !== undefined && shown.has(sentenceKey(a)) && shown.has(sentenceKey(b)))
      .map(({ a, b, negation }) => sentenceKey(negation === 'a' ? a : b) === own);
    return sides.length > 0 && sides.every(Boolean);
  });
}
