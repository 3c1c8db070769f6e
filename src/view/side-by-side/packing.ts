import type { Track } from './row-order.ts';

/**
 * Gaps for the sentences that stand in no row: gap `g` lies above row `g` of the order, the last gap below all rows. Each
 * sentence gets a gap in which it turns as few pairs of its own article round as it can, and together they get as few gaps
 * as that allows, so that they cost little room. One list for each track; `undefined` for a sentence with a row.
 */
export function packSingles(order: readonly string[], tracks: readonly Track[]): (number | undefined)[][] {
  const place = new Map(order.map((row, at) => [row, at]));
  const ranges = tracks.map((track) =>
    rangesOf(
      track.map((row) => (row === undefined ? undefined : place.get(row))),
      order.length,
    ),
  );
  const gaps = stabs(ranges.flat().filter((range) => range !== undefined));
  return ranges.map((list) => list.map((range) => range && gaps.find((gap) => gap >= range.first)));
}

/** Gaps that are as good as one another. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** The best gaps for each sentence without a place, given the places of the article’s other sentences. */
function rangesOf(places: readonly (number | undefined)[], rows: number): (Range | undefined)[] {
  const fixed = places.filter((place) => place !== undefined);
  let passed = 0;
  return places.map((place) => {
    if (place === undefined) return bestGaps(fixed.slice(0, passed), fixed.slice(passed), rows);
    passed += 1;
    return undefined;
  });
}

/** The first run of gaps with the fewest rows of `earlier` below and of `later` above. */
function bestGaps(earlier: readonly number[], later: readonly number[], rows: number): Range {
  const steps = new Array<number>(rows).fill(0);
  for (const place of earlier) steps[place] = (steps[place] ?? 0) - 1;
  for (const place of later) steps[place] = (steps[place] ?? 0) + 1;
  let turned = 0;
  let least = 0;
  let range = { first: 0, last: 0 };
  for (const [place, step] of steps.entries()) {
    const gap = place + 1;
    turned += step;
    if (turned < least) {
      least = turned;
      range = { first: gap, last: gap };
    } else if (turned === least && range.last === gap - 1) range = { ...range, last: gap };
  }
  return range;
}

/** As few gaps as hit every range, from the top down. */
function stabs(ranges: readonly Range[]): number[] {
  const gaps: number[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.last - b.last))
    if ((gaps.at(-1) ?? -1) < first) gaps.push(last);
  return gaps;
}
