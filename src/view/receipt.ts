import type { Tile } from '../schema/receipt.ts';
import type { Source } from '../schema/source.ts';
import { copy } from './copy.ts';
import type { CaptureText } from './edition.ts';
import { mayShowCapture } from './rights.ts';

/** One entry of the list below an article. */
export interface ReceiptRow {
  /** Lines of the capture, from 1: “12” or “12–40”; empty for what is spread over the capture. */
  readonly lines: string;
  /** The words in question, one entry a line of the capture; empty where they may not be shown. */
  readonly words: readonly string[];
  /** What is printed instead; `undefined` for what is removed. */
  readonly printed: string | undefined;
  /** What is said in place of words: a count, or that they are not shown. */
  readonly what: string | undefined;
  readonly why: string;
  /** UTF-16 units of the capture. */
  readonly characters: number;
}

export interface ReceiptView {
  readonly claim: string;
  readonly rows: readonly ReceiptRow[];
  /** Units of the capture that the article prints as they stand, and all of them. */
  readonly unchanged: number;
  readonly total: number;
}

/**
 * The receipt as a list: removed runs and runs printed differently each for themselves (neighbours that went for the
 * same reason together), joined lines and markup summed up. The characters of the rows and `unchanged` add up to `total`.
 * Without the right to show the text, only counts and reasons are given.
 */
export function receiptView({ receipt, capture }: CaptureText, source: Pick<Source, 'rights'>): ReceiptView {
  const showsText = mayShowCapture(source);
  const kinds = Map.groupBy(receipt.tiles, (tile) => kindOf(tile, capture));
  const of = (kind: Kind) => kinds.get(kind) ?? [];
  const rows = [
    ...runsOfOneReason(receipt.tiles, capture).map((tiles) => rowOf(tiles, capture, showsText)),
    ...summed(of('break'), copy.receipt.breaks, copy.receipt.noReason),
    ...summed(of('markup'), copy.receipt.markup, copy.receipt.markupWhy),
  ];
  return {
    claim: showsText ? copy.receipt.claim : copy.receipt.claimWithoutText,
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

/** Removed and changed tiles; neighbours with the same reason, with nothing but markup between them, make one list. */
function runsOfOneReason(tiles: readonly Tile[], capture: string): Tile[][] {
  const runs: Tile[][] = [];
  let isOpen = false;
  for (const tile of tiles) {
    const kind = kindOf(tile, capture);
    if (kind === 'markup') continue;
    const last = runs.at(-1);
    if (kind === 'removed' && isOpen && last?.[0]?.reason === tile.reason && last?.[0]?.by === tile.by)
      last?.push(tile);
    else if (kind === 'removed' || kind === 'changed') runs.push([tile]);
    isOpen = kind === 'removed';
  }
  return runs;
}

function rowOf(tiles: readonly Tile[], capture: string, showsText: boolean): ReceiptRow {
  const [first] = tiles;
  const words = tiles.map(({ start, end }) => capture.slice(start, end).trim()).filter(Boolean);
  const reason = first?.reason ?? copy.receipt.noReason;
  return {
    lines: linesOf(tiles, capture),
    words: showsText ? words : [],
    printed: showsText && first?.to !== 'removed' ? first?.text?.trim() : undefined,
    what: showsText ? undefined : copy.receipt.hidden,
    why: first?.by === 'editor' ? `${copy.receipt.byEditor}${reason}` : reason,
    characters: units(tiles),
  };
}

function linesOf(tiles: readonly Tile[], capture: string): string {
  const first = lineAt(capture, tiles[0]?.start ?? 0);
  const last = lineAt(capture, (tiles.at(-1)?.end ?? 1) - 1);
  return first === last ? String(first) : `${first}–${last}`;
}

function lineAt(capture: string, offset: number): number {
  return capture.slice(0, offset).split('\n').length;
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
