import type { Figure } from '../../schema/records/figure.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { wordsOf } from '../../text/words.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import type { Term } from '../statements/terms.ts';
import { type Aspects, aspectsOf } from './aspects.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { classesOf, headOf } from './classes.ts';
import type { FigureWords } from './figure-words.ts';
import { namesAround, namesBeside, namesOf, withoutGiver } from './names-beside.ts';
import { type Share, shareOf } from './shares.ts';

/** A figure made ready for comparing with others. */
export interface GroupFigure {
  readonly figure: Figure;
  readonly source: string;
  /** Index of its sentence among the units. */
  readonly unit: number;
  /** What must be alike for two figures to count the same: the kind of number and its unit. */
  readonly classes: ReadonlySet<string>;
  /** Key of the noun it counts; none for units of measure without one. */
  readonly head: string | undefined;
  /** Whether the noun is a word for people in general. */
  readonly isOfPeople: boolean;
  /** What happened to those it counts: killed, injured, displaced. */
  readonly fate: string | undefined;
  /** Words around it with what each weighs. */
  readonly around: ReadonlyMap<string, number>;
  /** Which of these are names. */
  readonly names: ReadonlySet<string>;
  /** Names in its sentence, and those of them that stand in front of it. */
  readonly named: ReadonlySet<string>;
  readonly namedBefore: ReadonlySet<string>;
  /** Of which country or city those are whom it counts: 23 British diplomats. */
  readonly demonyms: ReadonlySet<string>;
  readonly circumstances: Circumstances;
  readonly aspects: Aspects;
  /** Of what is no share none. */
  readonly share: Share | undefined;
  /** Whether an editor’s decision names it. */
  readonly isDecided: boolean;
}

/** How far around a figure words say what it counts, in characters. */
const WINDOW = 70;
/** The word for a fate stands in the same clause, in front only right beside it: killing at least 40. */
const FATE_BEHIND = 45;
const FATE_BEFORE = 22;

/** “Some were trapped and 50 were injured”: a fate in front of such a word is of others. A closed class of grammar. */
const JOINS = /(?<![\p{L}])(?:and|but|while|whereas)(?![\p{L}])/iu;

/** `others`, `dates`: the figures and expressions of time of the same sentence. */
export function groupFigure(
  figure: Figure,
  others: readonly Figure[],
  prepared: PreparedUnit,
  words: FigureWords,
  isDecided: boolean,
  dates: readonly TimeExpression[] = [],
): GroupFigure {
  const head = headOf(figure, prepared);
  const names = namesOf(prepared, words);
  return {
    figure,
    source: prepared.unit.source,
    unit: prepared.unit.index,
    classes: classesOf(figure, head, prepared),
    head,
    isOfPeople: words.has('personWords', headWord(figure)) || figure.unit === 'people',
    fate: fateOf(figure, others, prepared, words),
    around: aroundOf(figure, prepared),
    names: namesAround(figure, prepared, WINDOW),
    ...namesBeside(figure, names),
    demonyms: demonymsOf(figure, words),
    circumstances: circumstancesOf(figure, prepared, words, dates),
    aspects: aspectsOf(figure, others, prepared),
    share: shareOf(figure, others, withoutGiver(figure, names), prepared, words),
    isDecided,
  };
}

function headWord({ counts, unit }: Figure): string {
  return counts ? (wordsOf(counts.text).at(-1)?.key ?? '') : (unit ?? '');
}

/** The fate told nearest to the figure, with no other figure between. */
function fateOf(
  { at, counts, kind }: Figure,
  others: readonly Figure[],
  { unit }: PreparedUnit,
  words: FigureWords,
): string | undefined {
  const own = counts ? words.fateOf.get(wordsOf(counts.text).at(-1)?.key ?? '') : undefined;
  if (own !== undefined) return own;
  // The second night of protests at a killing.
  if (kind === 'ordinal' || kind === 'rank' || kind === 'percent' || kind === 'age') return undefined;
  const near = unit.words.flatMap(({ key, start, end }) => {
    const fate = words.fateOf.get(key);
    const isBehind = start >= at.end;
    const distance = isBehind ? start - at.end : at.start - end;
    const [from, to] = isBehind ? [at.end, start] : [end, at.start];
    const between = unit.text.slice(from, to);
    const isCut =
      others.some((other) => other.at.start < to && other.at.end > from) ||
      /[;:]/u.test(between) ||
      (!isBehind && JOINS.test(between));
    const isFar = distance > (isBehind ? FATE_BEHIND : FATE_BEFORE) || distance < 0;
    return fate === undefined || isFar || isCut ? [] : [{ fate, distance }];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.fate;
}

function demonymsOf({ counts }: Figure, words: FigureWords): Set<string> {
  return new Set(wordsOf(counts?.text ?? '').flatMap(({ key }) => (words.has('demonyms', key) ? [key] : [])));
}

function aroundOf({ at, counts }: Figure, { terms }: PreparedUnit): Map<string, number> {
  const around = new Map<string, number>();
  for (const term of terms) {
    if (term.via === 'figure' || term.via === 'date' || term.end < at.start - WINDOW || term.start > at.end + WINDOW)
      continue;
    const isOwn = term.start >= at.start && term.end <= (counts?.end ?? at.end);
    around.set(term.key, Math.max(around.get(term.key) ?? 0, weightOf(term) * (isOwn ? 1.5 : 1)));
  }
  return around;
}

/** Rarer words say more; names are everybody’s in an event. */
function weightOf({ prior, share, via }: Term): number {
  return Math.log(1 / (Math.max(0, prior) + 0.003)) * share * (via === 'name' ? 0.6 : 1);
}

/** Share of the weight around two figures that both have: 0 to 1. */
export function likeness(a: GroupFigure, b: GroupFigure): number {
  let [shared, left, right] = [0, 0, 0];
  for (const weight of a.around.values()) left += weight;
  for (const weight of b.around.values()) right += weight;
  for (const [key, weight] of a.around) if (b.around.has(key)) shared += Math.min(weight, b.around.get(key) ?? 0);
  const least = Math.min(left, right);
  return least === 0 ? 0 : shared / Math.sqrt(left * right);
}
