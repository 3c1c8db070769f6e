/** A part of the earth: all within `reach` radians of its middle, which is longitude and latitude in degrees. */
export interface Region {
  readonly middle: [number, number];
  readonly reach: number;
}

/** The middle of points on the globe, so that two on both sides of the date line have it between them; of antipodes the first. */
export function middleOf(points: readonly (readonly number[])[]): [number, number] {
  const sum = [0, 0, 0];
  for (const [lon = 0, lat = 0] of points) {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    sum[0] = (sum[0] ?? 0) + Math.cos(phi) * Math.cos(lambda);
    sum[1] = (sum[1] ?? 0) + Math.cos(phi) * Math.sin(lambda);
    sum[2] = (sum[2] ?? 0) + Math.sin(phi);
  }
  const [x = 0, y = 0, z = 0] = sum;
  const [[lon = 0, lat = 0] = []] = points;
  if (Math.hypot(x, y, z) < 1e-6) return [lon, lat];
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
