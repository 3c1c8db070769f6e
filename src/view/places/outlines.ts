import { type GeoContext, type GeoGeometryObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Region } from './globe.ts';
import { piecesNear } from './pieces.ts';

/** Coasts and borders of the whole earth, in degrees. */
export interface Land {
  readonly land: GeoGeometryObjects;
  readonly borders: GeoGeometryObjects;
}

/** The two as paths of a drawing. */
export interface Outlines {
  readonly land: string;
  readonly borders: string;
}

/** Points closer to the last one, in units of the drawing, are left out; three units are two pixels on a wide screen. */
const TOO_CLOSE = 3;
/** Islands smaller than this in both directions are left out: beside dots they would look like one. */
const ISLET = 8;

/**
 * The coasts and borders that lie in the window of the projection, as few whole numbers as show them. `region` holds the window:
 * what lies outside need not be drawn to know that nothing of it is seen.
 */
export function outlinesOf({ land, borders }: Land, projection: GeoProjection, region?: Region): Outlines {
  return {
    land: pathOf(piecesNear(land, region), projection),
    borders: pathOf(piecesNear(borders, region), projection),
  };
}

type Point = readonly [number, number];

function pathOf(shapes: readonly GeoGeometryObjects[], projection: GeoProjection): string {
  const lines: { points: Point[]; isRing: boolean }[] = [];
  const add = (x: number, y: number) => lines.at(-1)?.points.push([Math.round(x), Math.round(y)]);
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => {
      lines.push({ points: [], isRing: false });
      add(x, y);
    },
    lineTo: add,
    arc: () => {},
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.isRing = true;
    },
  };
  const draw = geoPath(projection, context);
  for (const shape of shapes) draw(shape);
  return lines.map(({ points, isRing }) => drawn(thinned(points), isRing)).join('');
}

/** Without points that are too close to the last one kept; the last point of all stays. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= TOO_CLOSE;
    if (isFar || at === points.length - 1) kept.push(point);
  });
  return kept;
}

/** Steps from point to point; nothing of a ring without a surface and a line without length. */
function drawn(points: readonly Point[], isRing: boolean): string {
  const [first, ...rest] = points;
  if (!first || rest.length < (isRing ? 2 : 1) || (isRing && isIslet(points))) return '';
  const steps = rest.map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? first;
    return stepOf(x - fromX, y - fromY);
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${isRing ? 'z' : ''}`;
}

function isIslet(points: readonly Point[]): boolean {
  return [0, 1].every((side) => {
    const values = points.map((point) => point[side] ?? 0);
    return Math.max(...values) - Math.min(...values) < ISLET;
  });
}

function stepOf(x: number, y: number): string {
  return `${x} ${y}`.replace(' -', '-');
}
