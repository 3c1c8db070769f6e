import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { Span } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Range } from '../../text/sentences.ts';
import { keyOf } from '../../text/words.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { daysExclude, daysMeet, type ToldDay, zonesMayExplain } from './days.ts';
import { type FrameWords, sharedFrame } from './frames.ts';
import { numbersExclude, numbersPart, scopeWords } from './numbers.ts';
import type { TellerOf } from './tellers.ts';

/** One contradiction of two sentences, before it has an id and a statement. */
export type Found = Pick<Contradiction, 'kind' | 'records' | 'shared' | 'scope' | 'asOf' | 'rule'> & {
  readonly a: Range;
  readonly b: Range;
  /** Equal where two pairs of sentences part in the same way. */
  readonly values: string;
};

/** One side of a pair of sentences. */
export interface Side {
  readonly unit: PreparedUnit;
  readonly figures: readonly Figure[];
  readonly dates: readonly TimeExpression[];
  /** Day of publication. */
  readonly published: string;
}

export interface PairWords extends FrameWords {
  readonly speechVerbs: ReadonlySet<string>;
  readonly smallWords: ReadonlySet<string>;
  /** May, alleged, expected: what is not told as so. */
  readonly unsure: ReadonlySet<string>;
  /** Not and never; “without fuel” and “out of fuel” are one. */
  readonly verbNegations: ReadonlySet<string>;
  readonly denyVerbs: ReadonlySet<string>;
  /** Morning, night: what an hour is called. */
  readonly dayParts: ReadonlySet<string>;
  readonly fateOf: ReadonlyMap<string, string>;
  readonly tellerOf: TellerOf;
}

/** All that two aligned sentences say that cannot both be so. What “it” is, at the beginning of one, only the sentence before says. */
export function contradictionsOf(a: Side, b: Side, pair: Pair, words: PairWords): Found[] {
  if (a.unit.leansBack || b.unit.leansBack) return [];
  return [...numbersOf(a, b, words), ...datesOf(a, b, words), ...deniedOf(a, b, pair, words)];
}

/** Reports of two days count at two times; what a day may still add to (the dead, the displaced) needs a day that both name. */
function numbersOf(a: Side, b: Side, words: PairWords): Found[] {
  if (a.published !== b.published) return [];
  return a.figures.flatMap((one) =>
    b.figures.flatMap((other): Found[] => {
      if (!numbersExclude(one, other) || isGivenToo(one, b.figures, other) || isGivenToo(other, a.figures, one))
        return [];
      const isGrowing = [a, b].some(({ unit }) => unit.unit.words.some(({ key }) => words.fateOf.has(key)));
      if (isGrowing && one.asOf === undefined) return [];
      if (timesOf(a) !== timesOf(b)) return [];
      const shared = frame(a, one.at, b, other.at, words);
      if (!shared) return [];
      const asOf = one.asOf === undefined ? {} : { asOf: one.asOf };
      const values = [JSON.stringify(one.value), JSON.stringify(other.value)].sort().join(' ');
      return [
        {
          ...between(one, other),
          shared,
          kind: 'number',
          scope: scopeWords(one),
          ...asOf,
          rule: 'values apart',
          values,
        },
      ];
    }),
  );
}

/** What a contradiction of two records has of them. */
function between<R extends Figure | TimeExpression>(a: R, b: R): Pick<Found, 'a' | 'b' | 'records'> {
  return { a: a.at, b: b.at, records: [a.id, b.id] };
}

/** The times that the sentence of a number names: a rate of one year is not that of eight. */
function timesOf({ dates }: Side): string {
  return dates
    .map(({ iso, at }) => iso ?? at.text.toLowerCase())
    .sort()
    .join(' ');
}

/** Whether the same sentence gives the other’s number, too. */
function isGivenToo({ unit, value }: Figure, figures: readonly Figure[], but: Figure): boolean {
  return figures.some((one) => one !== but && one.unit === unit && one.value.low === value.low);
}

/**
 * The day on which somebody said something is left out: they may have said it on both. Where a number differs, too, two things are told.
 */
function datesOf(a: Side, b: Side, words: PairWords): Found[] {
  const areTwo = a.figures.some((one) =>
    b.figures.some((other) => numbersPart(one, other) && !isGivenToo(one, b.figures, other)),
  );
  if (areTwo) return [];
  return a.dates.flatMap((one) =>
    b.dates.flatMap((other): Found[] => {
      const isToldToo =
        b.dates.some((theirs) => daysMeet(theirs, one)) || a.dates.some((ours) => daysMeet(ours, other));
      if (isToldToo || !daysExclude(one, other) || before(a, one.at, words) !== before(b, other.at, words)) return [];
      if (isOfSpeech(a, one.at, words) || isOfSpeech(b, other.at, words)) return [];
      if (zonesMayExplain(toldDay(a, one, words), toldDay(b, other, words))) return [];
      const shared = frame(a, one.at, b, other.at, words);
      if (!shared) return [];
      const values = [one.iso, other.iso].sort().join(' ');
      return [{ ...between(one, other), shared, kind: 'date', scope: [], rule: 'other date', values }];
    }),
  );
}

function toldDay({ unit, dates, published }: Side, date: TimeExpression, { dayParts }: PairWords): ToldDay {
  const isTimed = dates.some(({ precision }) => precision === 'instant');
  return { date, published, hasHour: isTimed || unit.unit.words.some(({ key }) => dayParts.has(key)) };
}

/** On, in and at say the same of a day; since, until and before do not. */
function before({ unit: { unit } }: Side, { start }: Range, { smallWords }: PairWords): string {
  const key = unit.words.findLast((word) => word.end <= start)?.key ?? '';
  return smallWords.has(key) && !SAME_DAY.has(key) ? key : '';
}

const SAME_DAY: ReadonlySet<string> = new Set(['on', 'in', 'at', 'the', 'of', 'this']);

/** A verb of speech right beside a day, small words passed over. */
function isOfSpeech({ unit: { unit } }: Side, { start, end }: Range, { speechVerbs, smallWords }: PairWords): boolean {
  const isWord = ({ key }: { readonly key: string }) => !smallWords.has(key);
  const near = [
    unit.words.findLast((word) => word.end <= start && isWord(word)),
    unit.words.find((word) => word.start >= end && isWord(word)),
  ];
  return near.some((word) => word !== undefined && speechVerbs.has(word.key));
}

/** A charge and its denial are two claims; only what both articles tell themselves, or of one party, can exclude each other. */
function deniedOf(a: Side, b: Side, { negation, denial }: Pair, words: PairWords): Found[] {
  if (negation === undefined || denial === undefined || a.published !== b.published) return [];
  const [own, other] = negation === 'a' ? [a, b] : [b, a];
  const denied = { start: denial.not.start, end: denial.of.end };
  const isUnsure = [own, other].some(({ unit }) => unit.unit.words.some(({ key }) => words.unsure.has(key)));
  if (isUnsure || !words.verbNegations.has(keyOf(denial.not.text)) || words.denyVerbs.has(keyOf(denial.not.text)))
    return [];
  if (words.tellerOf(own.unit.unit, denied) !== words.tellerOf(other.unit.unit, denial.beside)) return [];
  const shared = frame(own, denied, other, denial.beside, words);
  if (!shared) return [];
  const turned = negation === 'a' ? shared : shared.map((one) => ({ a: one.b, b: one.a }));
  const ranges: [Range, Range] = negation === 'a' ? [denied, denial.beside] : [denial.beside, denied];
  const values = denial.of.text.toLowerCase();
  return [{ kind: 'status', a: ranges[0], b: ranges[1], shared: turned, scope: [], rule: 'told and denied', values }];
}

function frame(a: Side, one: Range, b: Side, other: Range, words: FrameWords): { a: Span; b: Span }[] | undefined {
  return sharedFrame({ unit: a.unit, range: one }, { unit: b.unit, range: other }, words);
}
