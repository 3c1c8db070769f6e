import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import type { MultiLineString, Polygon } from 'geojson';
import { type Dot, labelsOf, NARROW, WIDE } from './labels.ts';
import { HEIGHT, spotsInside, WIDTH, windowAround } from './map-window.ts';
import { type Land, outlinesOf } from './outlines.ts';

const spot = (lat: number, lon: number, sources = 2, mentions = sources) => ({ lat, lon, sources, mentions });
/** Where places come to lie, in units of the drawing. */
const drawn = (spots: Parameters<typeof windowAround>[0]) => {
  const { projection } = windowAround(spots);
  return spots.map(({ lat, lon }) => projection([lon, lat]) ?? assert.fail('a place is not drawn'));
};

test('a town far off that few sources name does not stretch the map, one that half of them name does', () => {
  const near = [spot(50, 10, 4), spot(51, 11, 1)];
  assert.deepEqual(spotsInside([...near, spot(10, 100, 1)]), near);
  const far = [...near, spot(10, 100, 2)];
  assert.deepEqual(spotsInside(far), far);
});

test('of one source the towns with half as many mentions as the most named make the map', () => {
  const near = [spot(50, 10, 1, 6), spot(51, 11, 1, 1)];
  assert.deepEqual(spotsInside([...near, spot(10, 100, 1, 2)]), near);
});

test('every town lies in the window, a margin from its edges, whatever the places', () => {
  const anywhere = fc.record({ lat: fc.integer({ min: -85, max: 85 }), lon: fc.integer({ min: -180, max: 180 }) });
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 6 }), (places) => {
      for (const [x, y] of drawn(places.map(({ lat, lon }) => spot(lat, lon)))) {
        assert.ok(x > 0.1 * WIDTH && x < 0.9 * WIDTH, `x ${x}`);
        assert.ok(y > 0.1 * HEIGHT && y < 0.9 * HEIGHT, `y ${y}`);
      }
    }),
  );
});

test('two towns on both sides of the date line lie beside each other, the eastern one to the right', () => {
  const [[west = 0] = [], [east = 0] = []] = drawn([spot(-18, 179), spot(-17, -179)]);
  assert.ok(west < east);
  assert.ok(windowAround([spot(-18, 179), spot(-17, -179)]).unitsPerKm > 0.5);
});

test('one town stands in the middle of 500 kilometres, at a pole too', () => {
  for (const lat of [0, 48, 90, -90]) {
    const [[x = 0, y = 0] = []] = drawn([spot(lat, 30)]);
    assert.deepEqual([Math.round(x), Math.round(y)], [WIDTH / 2, HEIGHT / 2]);
    assert.equal(Math.round(WIDTH / windowAround([spot(lat, 30)]).unitsPerKm), 500);
  }
});

test('north is up and east is right', () => {
  const [[, south = 0] = [], [, north = 0] = []] = drawn([spot(50, 10), spot(52, 10)]);
  assert.ok(north < south);
  const [[west = 0] = [], [east = 0] = []] = drawn([spot(50, 10), spot(50, 13)]);
  assert.ok(west < east);
});

/** A square island of `size` degrees around a place. */
function island(lat: number, lon: number, size: number): Land {
  const [n, s, e, w] = [lat + size, lat - size, lon + size, lon - size];
  const ring = [
    [w, s],
    [w, n],
    [e, n],
    [e, s],
    [w, s],
  ];
  const borders = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [w, lat],
        [e, lat],
      ],
    ],
  };
  return { land: { type: 'Polygon', coordinates: [ring] }, borders };
}

test('outlinesOf() draws what lies in the window as steps of whole units, and nothing else', () => {
  const { projection } = windowAround([spot(50, 10)]);
  const { land, borders } = outlinesOf(island(50, 10, 1), projection);
  assert.match(land, /^M\d+ \d+l(?:-?\d+[ -]\d+ ?)+(?:.*)z$/);
  assert.match(borders, /^M\d+ \d+l[^z]+$/);
  assert.deepEqual(outlinesOf(island(-40, 100, 1), projection), { land: '', borders: '' });
  assert.equal(outlinesOf(island(50, 10, 0.01), projection).land, '', 'an islet');
});

/** As far from its middle, in radians, as the corner of an island of 25 degrees. */
const OPPOSITE = 0.8;

test('outlinesOf() draws the same of coasts near the window as of those of the whole earth', () => {
  const spots = fc.array(
    fc.record({ lat: fc.integer({ min: -80, max: 80 }), lon: fc.integer({ min: -180, max: 180 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const islands = fc.array(
    fc.record({
      lat: fc.integer({ min: -60, max: 60 }),
      lon: fc.integer({ min: -150, max: 150 }),
      size: fc.integer({ min: 1, max: 25 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(spots, islands, (places, shapes) => {
      const { projection, region } = windowAround(places.map(({ lat, lon }) => spot(lat, lon)));
      // An island around the other end of the earth is drawn over everything by a projection that nobody tells where to look.
      const isOpposite = ({ lat, lon }: { lat: number; lon: number }) =>
        region !== undefined && geoDistance([lon, lat], region.middle) > Math.PI - OPPOSITE;
      const lands = shapes.filter((one) => !isOpposite(one)).map(({ lat, lon, size }) => island(lat, lon, size));
      const land: Land = {
        land: { type: 'GeometryCollection', geometries: lands.map((one) => one.land as Polygon) },
        borders: { type: 'GeometryCollection', geometries: lands.map((one) => one.borders as MultiLineString) },
      };
      assert.deepEqual(outlinesOf(land, projection, region), outlinesOf(land, projection));
    }),
  );
});

const place = fc.record({
  x: fc.double({ min: 0.15, max: 0.85, noNaN: true }),
  y: fc.double({ min: 0.15, max: 0.85, noNaN: true }),
});
const dotsOf = (places: readonly { x: number; y: number }[]): Dot[] =>
  places.map(({ x, y }, at) => ({ x, y, r: 6, text: `Oakham ${at} 2 of 5` }));

/** Left, right, top and bottom of a label where the map is `width` wide. */
function boxOf({ dot, anchor, dx, dy }: ReturnType<typeof labelsOf>[number], width: number) {
  const length = dot.text.length * 7;
  const x = dot.x * width + dx - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
  const y = dot.y * width * 0.62 + dy;
  return [x, x + length, y - 11, y + 2] as const;
}

test('labels lie over no other label and no circle, at the width of a phone and of a desk', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 9 }), (places) => {
      const dots = dotsOf(places);
      const labels = labelsOf(dots, 0.62);
      for (const width of [...NARROW, 370, 440, 520, ...WIDE, 580, 620]) {
        const shown = labels.filter((one) => width >= 560 || !one.isWideOnly);
        const boxes = shown.map((one) => boxOf(one, width));
        shown.forEach(({ dot }, at) => {
          const [left = 0, right = 0, top = 0, bottom = 0] = boxes[at] ?? [];
          for (const other of dots.filter((one) => one !== dot)) {
            const [x, y] = [other.x * width, other.y * width * 0.62];
            assert.ok(x + 5 < left || x - 5 > right || y + 5 < top || y - 5 > bottom, 'a label lies over a circle');
          }
        });
        boxes.forEach(([left, right, top, bottom], at) => {
          assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= width * 0.62);
          for (const [l, r, t, b] of boxes.slice(at + 1))
            assert.ok(left >= r || l >= right || top >= b || t >= bottom, 'two labels overlap');
        });
      }
    }),
  );
});

test('a label without room is left out, first where the map is narrow', () => {
  const crowd = dotsOf([0.5, 0.5, 0.5, 0.5, 0.5, 0.5].map((x, at) => ({ x, y: 0.5 + at / 500 })));
  assert.ok(labelsOf(crowd, 0.62).length < crowd.length);
  const pair = dotsOf([0.3, 0.45, 0.6].map((x) => ({ x, y: 0.5 })));
  assert.ok(labelsOf(pair, 0.62).length === 3);
});
