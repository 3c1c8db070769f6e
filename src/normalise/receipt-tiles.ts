import type { Tile } from '../schema/receipt.ts';
import type { Draft, Label, Leaf, Role } from './draft.ts';
import { leavesOf, textOf } from './leaves.ts';

/** The leaves of a finished draft by the field they fill, each list in reading order. */
export interface Placed {
  readonly byDestination: ReadonlyMap<string, readonly Leaf[]>;
  readonly destinationOf: ReadonlyMap<Leaf, string>;
  /** Per picture, in order: how many body blocks stand before it. */
  readonly picturesAfter: readonly number[];
}

const NUMBERED: ReadonlySet<Role> = new Set(['body', 'byline', 'agency', 'credit']);

/** Gives every leaf its destination: list fields and blocks are numbered from 1 in reading order. */
export function placeLeaves(draft: Draft): Placed {
  const byDestination = new Map<string, Leaf[]>();
  const destinationOf = new Map<Leaf, string>();
  const counts = new Map<Role, number>();
  const pictures = new Map<number, number>();
  const picturesAfter: number[] = [];
  for (const leaf of leavesOf(draft.tree)) {
    const { role, picture } = leaf.data.label;
    let destination: string = role;
    if (NUMBERED.has(role)) {
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      destination = `${role}/${count}`;
    } else if (role === 'caption' || role === 'alt' || role === 'pictureCredit') {
      // A picture that a step did not number stands alone.
      const key = picture ?? -1 - (leaf.data.pieces[0]?.start ?? 0);
      if (!pictures.has(key)) {
        pictures.set(key, pictures.size + 1);
        picturesAfter.push(counts.get('body') ?? 0);
      }
      destination = `caption/${pictures.get(key)}${PICTURE_FIELD[role]}`;
    }
    destinationOf.set(leaf, destination);
    const leaves = byDestination.get(destination);
    // A page’s furniture can be thousands of leaves of one destination: copying the list for each would be quadratic.
    if (leaves) leaves.push(leaf);
    else byDestination.set(destination, [leaf]);
  }
  return { byDestination, destinationOf, picturesAfter };
}

const PICTURE_FIELD = { caption: '', alt: '/alt', pictureCredit: '/credit' } as const;

/**
 * The tiles of a receipt: every piece of every leaf, and the gaps between them. Gaps hold line breaks, white space and
 * (in HTML) tags, which are markup, or control characters, which are removed.
 * A field made of several leaves prints one space between them; the space is printed by the later leaf’s first tile.
 */
export function tilesOf(draft: Draft, placed: Placed): Tile[] {
  const { capture } = draft;
  const tiles = [...placed.destinationOf].flatMap(([leaf, to]) => leafTiles(leaf, to, draft, placed));
  tiles.sort((a, b) => a.start - b.start);
  const tiling: Tile[] = [];
  let at = 0;
  for (const tile of tiles) {
    if (tile.start < at) throw new Error(`two leaves claim unit ${tile.start} of the capture`);
    tiling.push(...gapTiles(at, tile.start, draft), tile);
    at = tile.end;
  }
  tiling.push(...gapTiles(at, capture.length, draft));
  return tiling;
}

function leafTiles(leaf: Leaf, to: string, draft: Draft, { byDestination }: Placed): Tile[] {
  const isPrinted = to !== 'removed' && to !== 'markup';
  const continues = isPrinted && byDestination.get(to)?.[0] !== leaf;
  return leaf.data.pieces.map(({ start, end, text, ...about }, index) => {
    const glue = continues && index === 0 ? ' ' : '';
    const own =
      isPrinted && (text !== undefined || glue !== '')
        ? `${glue}${text ?? draft.capture.slice(start, end)}`
        : undefined;
    return tile(start, end, to, own, { ...leaf.data.label, ...about });
  });
}

function tile(start: number, end: number, to: string, text: string | undefined, label: Label): Tile {
  return {
    start,
    end,
    to,
    ...(text === undefined ? {} : { text }),
    ...(label.reason === undefined ? {} : { reason: label.reason }),
    ...(label.by === undefined ? {} : { by: label.by }),
  };
}

function gapTiles(start: number, end: number, draft: Draft): Tile[] {
  if (start === end) return [];
  const gap = draft.capture.slice(start, end);
  if (draft.kind === 'html' || gap.trim() === '') return [{ start, end, to: 'markup' }];
  return [{ start, end, to: 'removed', reason: 'control characters' }];
}

/** The text that a destination prints, or `undefined` if nothing went there. */
export function printedAt(destination: string, draft: Draft, { byDestination }: Placed): string | undefined {
  const leaves = byDestination.get(destination);
  return leaves?.map((leaf) => textOf(leaf, draft)).join(' ');
}
