import { copy } from '../copy.ts';
import { type Dot, type Label, labelsOf } from './labels.ts';
import { HEIGHT, type MapWindow, spotsInside, WIDTH, windowAround } from './map-window.ts';
import { type Land, type Outlines, outlinesOf } from './outlines.ts';
import type { PlaceRow } from './rows.ts';

const words = copy.places;

/** A map of places; where they stand is told in percent of its width and height, so that letters keep their size. */
export interface PlacesMap {
  /** What it shows, in words. */
  readonly label: string;
  /** The coasts and borders, in a box of `viewBox` that is stretched over the map. */
  readonly viewBox: string;
  readonly outlines: Outlines;
  readonly circles: readonly { readonly cx: string; readonly cy: string; readonly r: number }[];
  readonly labels: readonly {
    readonly x: string;
    readonly y: string;
    readonly dx: number;
    readonly dy: number;
    readonly anchor: Label['anchor'];
    readonly text: string;
    readonly isWideOnly: boolean;
  }[];
  /** A bar as long as a round number of kilometres in the middle of the map; absent where it would not hold elsewhere on it. */
  readonly scale: { readonly x: string; readonly text: string } | undefined;
  /** Ids of the places that are drawn. */
  readonly drawn: ReadonlySet<string>;
}

/** Coasts for maps of a region and, rougher, for those of more than a continent. */
export interface Coasts {
  readonly near: Land;
  readonly far: Land;
}

/** Width from which the rougher coasts are enough, in kilometres. */
const FAR_KM = 4000;
const LEAST_RADIUS = 4;
/** Pixels that a circle grows from no source to all. */
const GROWTH = 5;

/** The map of the places that are towns, `all` being the number of compared sources; absent where no place is one. */
export function placesMap(rows: readonly PlaceRow[], all: number, coasts: Coasts): PlacesMap | undefined {
  const spots = rows.flatMap((row) =>
    row.place.town ? [{ row, ...row.place.town, sources: row.sources, mentions: row.mentions }] : [],
  );
  if (spots.length === 0) return undefined;
  const inside = spotsInside(spots);
  const { projection, unitsPerKm, isWide, region } = windowAround(inside);
  const dots = inside.map(({ row, lat, lon }): Dot => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    const text = `${row.name} ${words.foundIn(row.sources, all)}`;
    return { x: x / WIDTH, y: y / HEIGHT, r: LEAST_RADIUS + (GROWTH * row.sources) / Math.max(1, all), text };
  });
  return {
    label: words.picture(inside.map(({ row }) => row.name)),
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    outlines: outlinesOf(isWide || WIDTH / unitsPerKm > FAR_KM ? coasts.far : coasts.near, projection, region),
    circles: dots.map(({ x, y, r }) => ({ cx: percent(x), cy: percent(y), r: Math.round(r * 10) / 10 })),
    labels: labelsOf(dots, HEIGHT / WIDTH).map(({ dot, dx, dy, anchor, isWideOnly }) => ({
      ...{ x: percent(dot.x), y: percent(dot.y), dx: Math.round(dx), dy: Math.round(dy) },
      ...{ anchor, isWideOnly, text: dot.text },
    })),
    scale: isWide ? undefined : scaleOf(unitsPerKm),
    drawn: new Set(inside.map(({ row }) => row.id)),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** The longest of 1, 2, 5, 10 … kilometres that takes at most a fifth of the width. */
function scaleOf(unitsPerKm: MapWindow['unitsPerKm']): NonNullable<PlacesMap['scale']> {
  const lengths = [0, 1, 2, 3].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const length = lengths.findLast((km) => km * unitsPerKm <= WIDTH / 5) ?? 1;
  return { x: percent((length * unitsPerKm) / WIDTH), text: words.kilometres(length) };
}
