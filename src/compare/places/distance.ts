/** A point on the earth, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two points along the earth’s surface. */
export function kilometresBetween(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const half = Math.sin((latB - latA) / 2) ** 2;
  const turned = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(latA) * Math.cos(latB) * turned)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
