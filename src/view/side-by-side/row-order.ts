/** The rows that the sentences of one article stand in, in the article’s order; `undefined` for one without a row. */
export type Track = readonly (string | undefined)[];

/**
 * The rows in an order that breaks the articles’ own orders little: from the order given, single rows are moved for as long
 * as a move leaves fewer pairs of sentences turned round. No single move makes the result better; a better one may exist.
 */
export function orderRows(rows: readonly string[], tracks: readonly Track[]): string[] {
  const order = [...rows];
  const before = pairsInOrder(tracks);
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (const row of rows) {
      const from = order.indexOf(row);
      const to = bestPlace(order, from, before);
      if (to === from) continue;
      order.splice(to, 0, ...order.splice(from, 1));
      isMoving = true;
    }
  }
  return order;
}

/** How many pairs of sentences of one article stand in different rows, and how many of those are turned round. */
export function turnedPairs(order: readonly string[], tracks: readonly Track[]): { pairs: number; turned: number } {
  const place = new Map(order.map((row, at) => [row, at]));
  let pairs = 0;
  let turned = 0;
  for (const [row, followers] of pairsInOrder(tracks)) {
    for (const [follower, count] of followers) {
      pairs += count;
      if ((place.get(follower) ?? 0) < (place.get(row) ?? 0)) turned += count;
    }
  }
  return { pairs, turned };
}

type Pairs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For each two rows, how many pairs of sentences of one article stand in the first and then in the second. */
function pairsInOrder(tracks: readonly Track[]): Pairs {
  const pairs = new Map<string, Map<string, number>>();
  for (const track of tracks) {
    const rows = track.filter((row) => row !== undefined);
    for (const [at, row] of rows.entries()) {
      const followers = pairs.get(row) ?? new Map<string, number>();
      pairs.set(row, followers);
      for (const follower of rows.slice(at + 1)) {
        if (follower !== row) followers.set(follower, (followers.get(follower) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

/** Where the row at `from` should stand instead; of places that are as good, the nearest, so that an order that is good stays. */
function bestPlace(order: readonly string[], from: number, pairs: Pairs): number {
  const row = order[from] ?? '';
  const gain = (other: string | undefined) =>
    (pairs.get(row)?.get(other ?? '') ?? 0) - (pairs.get(other ?? '')?.get(row) ?? 0);
  let best = { gain: 0, at: from };
  for (const step of [-1, 1]) {
    let sum = 0;
    for (let at = from + step; at >= 0 && at < order.length; at += step) {
      sum -= step * gain(order[at]);
      if (sum > best.gain) best = { gain: sum, at };
    }
  }
  return best.at;
}
