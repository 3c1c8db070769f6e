import { type GeoGeometryObjects, geoDistance } from 'd3-geo';
import { middleOf, type Region } from './globe.ts';

/** One coast or border, with the region that holds it. */
interface Piece extends Region {
  readonly shape: GeoGeometryObjects;
}

const known = new WeakMap<GeoGeometryObjects, readonly Piece[]>();

/**
 * The coasts or borders of a shape that may be seen in a region, in their order; all of them without one. A shape is taken apart
 * once, however many maps are drawn of it: an archive has thousands, and each shows a few of the earth’s 1,500 islands.
 */
export function piecesNear(shape: GeoGeometryObjects, region: Region | undefined): GeoGeometryObjects[] {
  if (region === undefined) return [shape];
  const pieces = known.get(shape) ?? piecesOf(shape).map(placed);
  known.set(shape, pieces);
  return pieces
    .filter(({ middle, reach }) => geoDistance(middle, region.middle) <= reach + region.reach)
    .map((piece) => piece.shape);
}

function piecesOf(shape: GeoGeometryObjects): GeoGeometryObjects[] {
  switch (shape.type) {
    case 'GeometryCollection':
      return shape.geometries.flatMap(piecesOf);
    case 'MultiPolygon':
      return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
    case 'MultiLineString':
      return shape.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
    default:
      return [shape];
  }
}

/** A line between two points strays from their region by less than this, in radians, where they are as near as those of a coast. */
const SLACK = 0.02;

/** A shape around the middle of its points; what is no line or polygon may lie anywhere. */
function placed(shape: GeoGeometryObjects): Piece {
  const points =
    shape.type === 'Polygon' ? shape.coordinates.flat() : shape.type === 'LineString' ? shape.coordinates : [];
  const middle = middleOf(points);
  const reach = Math.max(...points.map((point) => geoDistance(middle, pointOf(point)))) + SLACK;
  return points.length === 0 ? { shape, middle, reach: Math.PI } : { shape, middle, reach };
}

function pointOf([lon = 0, lat = 0]: readonly number[]): [number, number] {
  return [lon, lat];
}
