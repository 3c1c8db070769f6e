import type { Tile } from '../../schema/receipt.ts';
import type { Source } from '../../schema/source.ts';
import { copy } from '../copy.ts';
import type { CaptureText } from '../edition.ts';
import { printMoment } from '../parts/dates.ts';
import { mayShowCapture } from '../rights.ts';

/** One entry of the list below an article. */
interface ReceiptRow {
  /** Lines of the capture, from 1: “12” or “12–40”; empty for what is spread over the capture. */
  readonly lines: string;
  /** The words in question, one entry a line of the capture; empty where they may not be shown. */
  readonly words: readonly CapturedWords[];
  /** What is printed instead; `undefined` for what is removed. */
  readonly printed: PrintedWords | undefined;
  /** What is said in place of words: a count, or that they are not shown. */
  readonly what: string | undefined;
  readonly why: string;
  /** UTF-16 units of the capture. */
  readonly characters: number;
}

/** Words of the capture, and how often they stand there, if more than once. */
interface CapturedWords {
  readonly text: string;
  readonly times?: string;
}

/** Words in place of captured ones. A date is printed in our form, everything else in the article’s language. */
interface PrintedWords {
  readonly text: string;
  readonly isOurs: boolean;
}

/** How the capture became the article, in rows: what was taken out, moved, changed and why. */
export interface ReceiptView {
  readonly promise: string;
  readonly rows: readonly ReceiptRow[];
  /** Units of the capture that the article prints as they stand, and all of them. */
  readonly unchanged: number;
  readonly total: number;
}

/**
 * The receipt as a list: what was removed, by reason; what is printed differently, piece by piece; joined lines and
 * markup summed up. The characters of the rows and `unchanged` add up to `total`.
 * Without the right to show the text, only counts and reasons are given.
 */
export function receiptView({ receipt, capture }: CaptureText, source: Pick<Source, 'rights'>): ReceiptView {
  const showsText = mayShowCapture(source);
  const lines = linesIn(capture);
  const kinds = Map.groupBy(receipt.tiles, (tile) => kindOf(tile, capture));
  const of = (kind: Kind) => kinds.get(kind) ?? [];
  const rows = [
    ...listed(receipt.tiles, capture).map((tiles) => rowOf(tiles, capture, lines, showsText)),
    ...summed(of('break'), copy.receipt.breaks, copy.receipt.noReason),
    ...summed(of('markup'), copy.receipt.markup, copy.receipt.markupWhy),
  ];
  return {
    promise: showsText ? copy.receipt.promise : copy.receipt.promiseWithoutText,
    rows,
    unchanged: units(of('unchanged')),
    total: receipt.capture.length,
  };
}

type Kind = 'unchanged' | 'removed' | 'changed' | 'break' | 'markup';

function kindOf({ start, end, to, text }: Tile, capture: string): Kind {
  if (to === 'markup' || to === 'removed') return to;
  if (text === undefined) return 'unchanged';
  return text === ' ' && capture.slice(start, end).trim() === '' ? 'break' : 'changed';
}

/** Removed tiles with the same reason together, changed tiles each alone; in the order of the capture. */
function listed(tiles: readonly Tile[], capture: string): Tile[][] {
  const groups = Map.groupBy(tiles, (tile) => {
    const kind = kindOf(tile, capture);
    if (kind === 'changed') return tile.start;
    return kind === 'removed' ? `${tile.by ?? ''}/${tile.reason ?? ''}` : undefined;
  });
  groups.delete(undefined);
  return [...groups.values()];
}

function rowOf(tiles: readonly Tile[], capture: string, lines: Lines, showsText: boolean): ReceiptRow {
  const [first] = tiles;
  const reason = first?.reason ?? copy.receipt.noReason;
  return {
    lines: linesOf(tiles, lines),
    words: showsText ? wordsOf(tiles, capture) : [],
    printed: showsText && first ? printedAs(first) : undefined,
    what: showsText ? undefined : copy.receipt.hidden,
    why: first?.by === 'editor' ? `${copy.receipt.byEditor}${reason}` : reason,
    characters: units(tiles),
  };
}

/** What the tiles hold, one entry a tile; the same words again are counted, not repeated. */
function wordsOf(tiles: readonly Tile[], capture: string): CapturedWords[] {
  const words = tiles.map(({ start, end }) => capture.slice(start, end).trim()).filter(Boolean);
  return [...Map.groupBy(words, (word) => word)].map(([text, { length }]) =>
    length === 1 ? { text } : { text, times: copy.receipt.times(length) },
  );
}

/** What a reader sees in place of a changed tile; a date as the page prints dates. */
function printedAs({ to, text }: Tile): PrintedWords | undefined {
  if (to === 'removed' || text === undefined) return undefined;
  const isOurs = to === 'date' || to === 'modified';
  return { text: isOurs ? printMoment(text.trim()) : text.trim(), isOurs };
}

/** The lines of a capture, made once: a long page has thousands of tiles. */
interface Lines {
  /** The line, from 1, that holds a unit. */
  readonly at: (offset: number) => number;
  /** Whether two lines are the same, neighbours, or have nothing but empty lines between them. */
  readonly adjoin: (before: number, after: number) => boolean;
}

function linesIn(capture: string): Lines {
  const texts = capture.split('\n');
  const starts: number[] = [];
  // For each line, how many lines up to it hold more than white space.
  const filled: number[] = [0];
  let start = 0;
  for (const text of texts) {
    starts.push(start);
    filled.push((filled.at(-1) ?? 0) + (text.trim() === '' ? 0 : 1));
    start += text.length + 1;
  }
  return {
    at: (offset) => lastNotAfter(starts, offset) + 1,
    adjoin: (before, after) => after <= before || (filled[after - 1] ?? 0) === (filled[before] ?? 0),
  };
}

/** Index of the last of the ascending numbers that is not greater than `value`. */
function lastNotAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** “3”, “3–5”, “3, 7–9”. */
function linesOf(tiles: readonly Tile[], lines: Lines): string {
  const ranges: [number, number][] = [];
  for (const { start, end } of tiles) {
    const first = lines.at(start);
    const last = lines.at(end - 1);
    const open = ranges.at(-1);
    if (open && lines.adjoin(open[1], first)) open[1] = last;
    else ranges.push([first, last]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** At most one row for many tiles of one kind. */
function summed(tiles: readonly Tile[], what: (places: number) => string, fallback: string): ReceiptRow[] {
  if (tiles.length === 0) return [];
  const why = tiles[0]?.reason ?? fallback;
  return [{ lines: '', words: [], printed: undefined, what: what(tiles.length), why, characters: units(tiles) }];
}

function units(tiles: readonly Tile[]): number {
  return tiles.reduce((sum, { start, end }) => sum + end - start, 0);
}
