import type { Figure, FigureValue } from '../../schema/records/figure.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { LanguageAttributes } from '../parts/direction.ts';
import type { Line } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { type CountedGroup, sourceOf, wordsOf } from './groups.ts';
import { ticksTo } from './ticks.ts';

/** One value of a picture. Places are shares of its width, such as `76.67%`. */
interface ScaleRow {
  readonly who: string;
  /** The number as the first of them has it, with what stands before it. */
  readonly words: string;
  readonly language: LanguageAttributes | undefined;
  /** exact: a point. open: from a point on. range: from one number to another. */
  readonly kind: 'exact' | 'open' | 'range';
  /** Whether the point itself is left out: over 100. */
  readonly isHollow: boolean;
  readonly from: string;
  /** How far it goes on from there. */
  readonly width: string;
  readonly to: string;
}

/** A group of figures, drawn on one axis that begins at 0. */
export interface Scale {
  readonly label: Line;
  /** What the picture says, for those who do not see it. */
  readonly name: string;
  readonly rows: readonly ScaleRow[];
  readonly ticks: readonly {
    readonly at: string;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

/** Kinds that can stand on one axis. */
const AXES: readonly (readonly Figure['kind'][])[] = [['cardinal', 'vague'], ['percent'], ['money']];

/** More different values than these are a list and no picture. */
const MOST_ROWS = 12;

/** Letters of the sources’ names that stand with a number in one line of a narrow screen, where words of a picture cannot wrap. */
const NAMES_FIT = 28;

/** As much room stays behind the last number for values that go on. */
const ROOM = 1.15;

/** The picture of a group; `undefined` where there are not two different values of one unit that may be printed. */
export function scaleOf({ members, label }: CountedGroup, told: Told): Scale | undefined {
  const shown = members.filter((figure) => mayBePrinted(figure.at, told.places));
  const values = areOfOneKind(shown) ? intervals(shown) : [];
  if (values.length < 2 || values.length > MOST_ROWS) return undefined;
  const ticks = ticksTo(mostOf(values.map(({ value }) => value)));
  const most = ticks.at(-1) ?? 0;
  const rows = values.map(({ value, figures }) => rowOf(value, figures, most, told));
  const isPercent = shown[0]?.kind === 'percent';
  return {
    label,
    name: copy.figures.scale(
      rows.map(({ who, words }) => copy.figures.scaleItem(who, words)),
      copy.figures.tick(most, isPercent),
    ),
    rows,
    ticks: ticks.map((tick, at) => ({
      at: share(tick, most),
      text: copy.figures.tick(tick, isPercent),
      anchor: at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle',
    })),
  };
}

function areOfOneKind(figures: readonly Figure[]): boolean {
  return AXES.some((kinds) => figures.every(({ kind }) => kinds.includes(kind)));
}

interface Interval {
  readonly value: FigureValue;
  readonly figures: readonly Figure[];
}

/** The different values in the unit of the first, from the lowest; none where one has no value in that unit. */
function intervals(figures: readonly Figure[]): Interval[] {
  const values = figures.map((figure) => ({ figure, value: valueIn(figures[0]?.unit, figure) }));
  const known = values.flatMap(({ figure, value }) => (value && value.low >= 0 ? [{ figure, value }] : []));
  if (known.length < figures.length) return [];
  const alike = Map.groupBy(known, ({ value: { low, high, lowOpen } }) => JSON.stringify([low, high, lowOpen]));
  return [...alike.values()]
    .flatMap((same) => (same[0] ? [{ value: same[0].value, figures: same.map(({ figure }) => figure) }] : []))
    .toSorted((a, b) => a.value.low - b.value.low || highOf(a.value) - highOf(b.value));
}

function highOf({ high = Number.POSITIVE_INFINITY }: FigureValue): number {
  return high;
}

function valueIn(unit: string | undefined, { unit: own, value, also }: Figure): FigureValue | undefined {
  if (own === unit) return value;
  return also?.unit === unit ? also?.value : undefined;
}

function mostOf(values: readonly FigureValue[]): number {
  const most = Math.max(...values.map(({ low, high = low }) => high));
  return values.some(({ high }) => high === undefined) ? most * ROOM : most;
}

function rowOf(value: FigureValue, figures: readonly Figure[], most: number, told: Told): ScaleRow {
  const { low, high, lowOpen = false } = value;
  const [first] = figures;
  return {
    who: whoOf(figures, told),
    words: first ? numberWords(first, told) : '',
    language: first && wordsOf('', first, told).lang,
    kind: high === undefined ? 'open' : high === low ? 'exact' : 'range',
    isHollow: high === undefined && lowOpen,
    from: share(low, most),
    width: share((high ?? most) - low, most),
    to: share(high ?? most, most),
  };
}

function whoOf(figures: readonly Figure[], told: Told): string {
  const slugs = [...new Set(figures.map((figure) => sourceOf(figure, told)))];
  const names = copy.figures.who(slugs.map((slug) => shortName(told.edition.source(slug))));
  return slugs.length > 1 && names.length > NAMES_FIT ? copy.sources(slugs.length) : names;
}

function numberWords({ at, number, modifier }: Figure, { places }: Told): string {
  const text = places.get(sentenceKey(at))?.sentence.text ?? '';
  const spans = modifier ? [modifier, number] : [number];
  return text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

function share(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toFixed(2))}%`;
}
