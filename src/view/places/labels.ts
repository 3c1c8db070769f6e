/** A circle on the map; places are shares of the drawing from 0 to 1, its radius is in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
}

/** Where the label of a circle stands. */
export interface Label {
  readonly dot: Dot;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels from the middle of the circle. */
  readonly dx: number;
  readonly dy: number;
  /** Whether it finds room only where the map is wide. */
  readonly isWideOnly: boolean;
}

/**
 * Widths of the map in pixels at which a label must have room: from a phone of 320 pixels on, and from 48 rem on, where it is at most
 * 40 rem wide. Between two of them circles move too little to meet a label that they did not meet at both.
 */
export const NARROW: readonly number[] = [288, 330, 400, 480, 560, 640];

/** The widths from 48 rem on. */
export const WIDE: readonly number[] = [560, 600, 640];
/** A letter of the labels, in pixels: 13 px sans, a broad one. */
const LETTER = 7.3;
const LINE = 15;
const GAP = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A label for every circle that has room for one, the first circles first: beside it or above or below, over no other label,
 * circle or edge. What has no room is left out; the list beside the map has it. `ratio` is the height for a width of 1.
 */
export function labelsOf(dots: readonly Dot[], ratio: number): Label[] {
  const narrow = placed(dots, [], { widths: NARROW, ratio, all: dots });
  const rest = dots.filter((dot) => !narrow.some((label) => label.dot === dot));
  return placed(rest, narrow, { widths: WIDE, ratio, all: dots });
}

interface Room {
  readonly widths: readonly number[];
  readonly ratio: number;
  /** Every circle on the map. */
  readonly all: readonly Dot[];
}

function placed(dots: readonly Dot[], before: readonly Label[], room: Room): Label[] {
  const labels = [...before];
  for (const dot of dots) {
    const free = choicesFor(dot, room.widths === WIDE).find((label) => hasRoom(label, labels, room));
    if (free) labels.push(free);
  }
  return labels;
}

function hasRoom(label: Label, others: readonly Label[], { widths, ratio, all }: Room): boolean {
  return widths.every((width) => {
    const box = boxOf(label, width, ratio);
    const taken = [
      ...others.map((other) => boxOf(other, width, ratio)),
      ...all.filter((dot) => dot !== label.dot).map((dot) => circleBox(dot, width, ratio)),
      // The bar of the scale stands in this corner.
      { left: 0, right: 110, top: width * ratio - 34, bottom: width * ratio },
    ];
    return isInside(box, width, ratio) && !taken.some((other) => overlap(box, other));
  });
}

function choicesFor(dot: Dot, isWideOnly: boolean): Label[] {
  const beside = dot.r + GAP;
  return [
    { dot, anchor: 'start', dx: beside, dy: GAP, isWideOnly },
    { dot, anchor: 'end', dx: -beside, dy: GAP, isWideOnly },
    { dot, anchor: 'middle', dx: 0, dy: -beside, isWideOnly },
    { dot, anchor: 'middle', dx: 0, dy: beside + LINE - GAP, isWideOnly },
    { dot, anchor: 'start', dx: -dot.r, dy: -beside, isWideOnly },
    { dot, anchor: 'start', dx: -dot.r, dy: beside + LINE - GAP, isWideOnly },
    { dot, anchor: 'end', dx: dot.r, dy: -beside, isWideOnly },
    { dot, anchor: 'end', dx: dot.r, dy: beside + LINE - GAP, isWideOnly },
  ];
}

function boxOf({ dot, anchor, dx, dy }: Label, width: number, ratio: number): Box {
  const length = dot.text.length * LETTER;
  const x = dot.x * width + dx;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  const bottom = dot.y * width * ratio + dy + 3;
  return { left, right: left + length, top: bottom - LINE, bottom };
}

function circleBox({ x, y, r }: Dot, width: number, ratio: number): Box {
  const [across, down] = [x * width, y * width * ratio];
  return { left: across - r, right: across + r, top: down - r, bottom: down + r };
}

function isInside({ left, right, top, bottom }: Box, width: number, ratio: number): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= width * ratio;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
