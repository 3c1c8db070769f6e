import { boundsOf, dayPlus, daysBetween } from '../../text/calendar.ts';
import { copy } from '../copy.ts';
import { printDays } from '../parts/dates.ts';
import type { TimeRow } from './rows.ts';

/** The days of an event drawn to scale. Places and widths are shares of the whole width, in percent. */
export interface DaysPicture {
  /** What the picture shows, in words. */
  readonly label: string;
  readonly height: number;
  /** A dot for each day, larger where more sources name it; open where all say about. */
  readonly dots: readonly { readonly x: string; readonly y: number; readonly r: number; readonly isAbout: boolean }[];
  /** Spans of days, one below the other where they overlap; weeks of the calendar are exact. */
  readonly spans: readonly {
    readonly x: string;
    readonly width: string;
    readonly y: number;
    readonly isExact: boolean;
  }[];
  readonly axis: number;
  readonly ticks: readonly { readonly x: string; readonly text: string; readonly month: string | undefined }[];
}

/** Days that are drawn at most: more would stand closer than a finger is wide. */
const MOST_DAYS = 42;
/** Every day has its number up to so many, else each Monday’s worth. */
const EACH_DAY = 16;
const DOTS = 14;
const LANE = 14;
const AXIS = 34;

/** The days and spans of days among the rows. Absent where they are fewer than two, or further apart than can be drawn. */
export function daysPicture(rows: readonly TimeRow[]): DaysPicture | undefined {
  const drawn = rows.filter(({ iso }) => (iso.split('/')[0] ?? '').length >= 10);
  const bounds = drawn.map(({ iso }) => boundsOf(iso));
  const first = bounds.map(([day]) => day).toSorted()[0] ?? '';
  const last =
    bounds
      .map(([, day]) => day)
      .toSorted()
      .at(-1) ?? '';
  const count = drawn.length < 2 ? 0 : daysBetween(first, last) + 1;
  if (count < 2 || count > MOST_DAYS) return undefined;
  const share = (days: number) => `${Math.round((days / count) * 10_000) / 100}%`;
  const spans = lanes(drawn.filter(({ iso }) => isSpan(iso)));
  const axis = DOTS + 14 + LANE * Math.max(0, ...spans.map(({ lane }) => lane + 1));
  return {
    label: copy.timeline.picture(printDays(first, last)),
    height: axis + AXIS,
    dots: dotsOf(drawn, (day) => share(daysBetween(first, day) + 0.5)),
    spans: spans.map(({ from, to, lane, isExact }) => ({
      isExact,
      x: share(daysBetween(first, from)),
      width: share(daysBetween(from, to) + 1),
      y: DOTS + 12 + LANE * lane,
    })),
    axis,
    ticks: ticksOf(first, count, (day) => share(day + 0.5)),
  };
}

function isSpan(iso: string): boolean {
  const [first, last] = boundsOf(iso);
  return first !== last;
}

/** One dot for each day, whatever the clock times. */
function dotsOf(rows: readonly TimeRow[], place: (day: string) => string): DaysPicture['dots'] {
  const byDay = Map.groupBy(
    rows.filter(({ iso }) => !isSpan(iso)),
    ({ iso }) => iso.slice(0, 10),
  );
  return [...byDay].map(([day, own]) => {
    const sources = new Set(own.flatMap((row) => row.sources)).size;
    const isAbout = own.every(({ precision }) => precision === 'approx');
    return { x: place(day), y: DOTS, r: Math.min(9, 3 + sources), isAbout };
  });
}

interface Lane {
  readonly from: string;
  readonly to: string;
  readonly lane: number;
  readonly isExact: boolean;
}

/** The uppermost lane for each span in which nothing lies over it. */
function lanes(rows: readonly TimeRow[]): readonly Lane[] {
  const ends: string[] = [];
  return rows.map(({ iso, precision }) => {
    const [from, to] = boundsOf(iso);
    const free = ends.findIndex((end) => end < from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return { from, to, lane, isExact: precision === 'week' };
  });
}

function ticksOf(first: string, count: number, place: (day: number) => string): DaysPicture['ticks'] {
  const step = count <= EACH_DAY ? 1 : 7;
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const day = dayPlus(first, index * step);
    const before = dayPlus(day, -step);
    const isNew = index === 0 || before.slice(5, 7) !== day.slice(5, 7);
    return {
      x: place(index * step),
      text: String(Number(day.slice(8))),
      month: isNew ? copy.timeline.month(day) : undefined,
    };
  });
}
