import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Pair } from '../../schema/records/pair.ts';
import { TIERS } from '../../schema/records/record-fields.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { contradictionsBeside } from '../contradictions/beside.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { markOf, membersOf } from '../statements/marks.ts';
import { wordsOf } from '../statements/representative-words.ts';
import { comparedSources } from '../told/compared.ts';
import { printedWords } from '../told/printed-words.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';

/** A statement that a sentence tells, as its note shows it. */
export interface ToldStatement {
  /** Of one among several: in how many sources it is, and its own words where they stand nowhere else in the note. */
  readonly head: Line | undefined;
  /** What the other sources say, in the order of sources; of very many those most like the sentence. */
  readonly versions: readonly Version[];
  /** What cannot be right together with it, where else this article tells it, and that one side says “not”. */
  readonly remarks: readonly Line[];
  /** To all versions, word by word. */
  readonly compare: Words;
}

/** How another source tells it. */
interface Version {
  readonly source: string;
  /** The mark and the words of the sentence most like the one the note stands beside, then the marks of further ones. */
  readonly line: Line;
}

/** A note of more is no longer read beside its sentence. */
const MOST_VERSIONS = 8;

/** A statement as the note beside `sentence`, one of its members, shows it. One of several is told apart by its own words. */
export function toldStatement(
  statement: Statement,
  sentence: SentenceRef,
  isOneOfSeveral: boolean,
  told: Told,
): ToldStatement {
  const own = sourceIn(sentence, told.places);
  const others = told.edition
    .sourcesOfEvent(told.event.slug)
    .filter(({ slug }) => slug !== own)
    .flatMap((source) => versionOf(statement, source, sentence, told));
  const closest = others.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_VERSIONS);
  const versions = others.filter((one) => closest.includes(one));
  const shown = new Set([sentenceKey(sentence), ...versions.map(({ member }) => sentenceKey(member))]);
  return {
    head: isOneOfSeveral ? headOf(statement, shown, told) : undefined,
    versions: versions.map(({ source, line }) => ({ source, line })),
    remarks: [
      ...contradictionsBeside(statement, sentence, shown, told),
      ...(versions.length < others.length ? [[{ text: copy.notes.more(others.length - versions.length) }]] : []),
      ...alsoHere(statement, sentence, told),
      ...(versions.some(({ isNegated }) => isNegated) ? [[{ text: copy.versions.negated(1) }]] : []),
    ],
    compare: {
      text: copy.versions.compareThe(statement.sources.length),
      href: told.to.statement(told.event.slug, statement.id),
    },
  };
}

function headOf(statement: Statement, shown: ReadonlySet<string>, { comparison, places }: Told): Line {
  const all = comparedSources(comparison);
  const count = { text: copy.notes.inOf(statement.sources.length, all) };
  const place = wordsOf(statement, places);
  const isShown = !place || shown.has(sentenceKey({ article: place.article, sentence: place.sentence.id }));
  return isShown ? [count] : [count, printedWords(place)];
}

function versionOf(statement: Statement, source: SourceEntry, sentence: SentenceRef, told: Told) {
  const pairs = told.pairsOf(sentenceKey(sentence));
  const [best, ...further] = bestFirst(membersOf(statement, source.slug, told.places), pairs, told);
  if (!best) return [];
  const pair = pairWith(best, pairs);
  const mark = (member: Member) => markOf(member, source.facts.name, told.places, told.to);
  const line: Line = [
    mark(best),
    printedWords(told.places.get(sentenceKey(best)), best.clause),
    ...(further.length === 0 ? [] : [{ text: copy.versions.also, soft: true }, ...further.map(mark)]),
  ];
  return [
    {
      member: best,
      source: shortName(source),
      line,
      isNegated: pair?.negation !== undefined,
      likeness: pair?.score ?? 0,
    },
  ];
}

/** Those whose likeness to the sentence is on record, the most alike first; then those that are sure; then the shortest. */
function bestFirst(members: readonly Member[], pairs: readonly Pair[], { places }: Told): Member[] {
  const likeness = (member: Member) => pairWith(member, pairs)?.score ?? 0;
  const length = (member: Member) => places.get(sentenceKey(member))?.sentence.text.length ?? 0;
  return members.toSorted(
    (a, b) =>
      likeness(b) - likeness(a) ||
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      length(a) - length(b) ||
      compareText(sentenceKey(a), sentenceKey(b)),
  );
}

/** Of the pairs of one sentence, the one with a member. */
function pairWith(member: Member, pairs: readonly Pair[]): Pair | undefined {
  return pairs.find(({ a, b }) => [sentenceKey(a), sentenceKey(b)].includes(sentenceKey(member)));
}

/** The other sentences of the same article that tell the statement. */
function alsoHere(statement: Statement, { article, sentence }: SentenceRef, told: Told): Line[] {
  const others = statement.members.filter((member) => member.article === article && member.sentence !== sentence);
  if (others.length === 0) return [];
  const { name } = told.edition.source(told.edition.article(article).facts.source).facts;
  const marks = others.map((member) => markOf(member, name, told.places, told.to));
  return [[{ text: copy.notes.alsoHere }, ...marks]];
}
