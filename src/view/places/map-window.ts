import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from 'd3-geo';
import { middleOf, type Region } from './globe.ts';

/** A town that may be drawn, with how much it is told. */
interface Spot {
  readonly lat: number;
  readonly lon: number;
  /** Sources that name it. */
  readonly sources: number;
  readonly mentions: number;
}

/** The part of the earth that is drawn. */
export interface MapWindow {
  /** Degrees to units of the drawing, clipped to it. */
  readonly projection: GeoProjection;
  /** Units for a kilometre in the middle. */
  readonly unitsPerKm: number;
  /** Whether it shows so much of the earth that no bar of kilometres holds for all of it. */
  readonly isWide: boolean;
  /** What holds all that it shows; absent where that is so much of the earth. */
  readonly region?: Region;
}

/** The drawing, in units of its own; what is printed of it are shares of these. */
export const WIDTH = 1000;

/** Height of the drawing, in the units of `WIDTH`. */
export const HEIGHT = 620;

const KM_PER_RADIAN = 6371;
/** No map shows less: without coast, border or another town around it a dot says nothing. */
const LEAST_WIDTH_KM = 500;
/** Around the outermost towns, as a share of the drawing; labels need it. */
const MARGIN = 0.16;
/** Farther apart than this a flat map with north at the top turns its edges round; then a map of the whole earth is cut. */
const WIDE = 5000 / KM_PER_RADIAN;
/** A little more than the distance of the corners: a flat map is not quite as the globe is. */
const CORNERS = 1.1;
/** A town farther from the middle than this many times the farthest town of the event itself is background and not drawn. */
const BACKGROUND = 3;

/**
 * The towns that the map shows: those that half of the sources name that name any (of one source: those with half as many
 * mentions as the most named), and all that lie not much farther from their middle. Towns far off are background: they
 * would shrink the place of the event to a point.
 */
export function spotsInside<S extends Spot>(spots: readonly S[]): S[] {
  const most = Math.max(...spots.map(({ sources }) => sources));
  const often = Math.max(...spots.map(({ mentions }) => mentions));
  const core = spots.filter(({ sources, mentions }) => (most > 1 ? sources * 2 >= most : mentions * 2 >= often));
  const middle = middleOfSpots(core);
  const reach = Math.max(...core.map((spot) => geoDistance(middle, pointOf(spot))), LEAST_WIDTH_KM / 2 / KM_PER_RADIAN);
  return spots.filter((spot) => core.includes(spot) || geoDistance(middle, pointOf(spot)) <= BACKGROUND * reach);
}

/** The window around towns, at least one. North is at the top; it may lie over the date line or a pole. */
export function windowAround(spots: readonly Spot[]): MapWindow {
  const middle = middleOfSpots(spots);
  const isWide = spots.some((spot) => geoDistance(middle, pointOf(spot)) > WIDE / 2);
  const projection = isWide ? wideProjection(middle) : nearProjection(middle);
  const points = spots.map((spot) => projection(pointOf(spot)) ?? [0, 0]);
  const [left, right] = endsOf(points.map(([x = 0]) => x));
  const [top, bottom] = endsOf(points.map(([, y = 0]) => y));
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (WIDTH * room) / Math.max(right - left, 1e-9),
    (HEIGHT * room) / Math.max(bottom - top, 1e-9),
    (WIDTH * KM_PER_RADIAN) / LEAST_WIDTH_KM,
  );
  const [x, y] = [WIDTH / 2 - (scale * (left + right)) / 2, HEIGHT / 2 - (scale * (top + bottom)) / 2];
  const blank = isWide ? blankAbove(projection, scale, y, y + scale * top) : 0;
  projection.scale(scale).translate([x, y - blank]);
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  return { projection, unitsPerKm: scale / KM_PER_RADIAN, isWide, ...(isWide ? {} : { region: regionOf(projection) }) };
}

/** A flat map of a region shows nothing farther from its middle than its corners. */
function regionOf(projection: GeoProjection): Region {
  const placeAt = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0];
  const middle = placeAt(WIDTH / 2, HEIGHT / 2);
  const corners = [0, WIDTH].flatMap((x) => [0, HEIGHT].map((y) => placeAt(x, y)));
  return { middle, reach: CORNERS * Math.max(...corners.map((corner) => geoDistance(middle, corner))) };
}

/** Straight lines between points of the coast: on the map of a region nobody sees the bend. */
function nearProjection([lon, lat]: readonly [number, number]): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).precision(0).scale(1).translate([0, 0]);
}

function wideProjection([lon]: readonly [number, number]): GeoProjection {
  return geoEqualEarth().rotate([-lon, 0]).scale(1).translate([0, 0]);
}

/** How far the map can go up without the highest town leaving the margin, until no sky is seen above the pole. */
function blankAbove(projection: GeoProjection, scale: number, y: number, highest: number): number {
  const [, pole = 0] = projection([0, 90]) ?? [];
  return Math.max(0, Math.min(y + scale * pole, highest - MARGIN * HEIGHT));
}

function endsOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function middleOfSpots(spots: readonly Spot[]): [number, number] {
  return middleOf(spots.map(pointOf));
}

function pointOf({ lon, lat }: Spot): [number, number] {
  return [lon, lat];
}
