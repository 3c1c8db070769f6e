import type { Receipt } from '../schema/receipt.ts';

/** What a receipt says an article consists of: the text of every destination, such as `headline` or `body/3`. */
export type Replayed = ReadonlyMap<string, string>;

/**
 * Puts the pieces of a decoded capture where its receipt says they went. It knows nothing of the normaliser, so an
 * article that equals the replay is proved to come from the capture and from nothing else.
 * Throws a `RangeError` if the tiles leave a gap, overlap, or end before or after the capture.
 */
export function replayReceipt(receipt: Receipt, capture: string): Replayed {
  const fields = new Map<string, string>();
  let at = 0;
  for (const { start, end, to, text } of receipt.tiles) {
    if (start !== at || end <= start) throw new RangeError(`tile ${start}–${end} does not follow ${at}`);
    fields.set(to, (fields.get(to) ?? '') + (text ?? capture.slice(start, end)));
    at = end;
  }
  if (at !== capture.length) throw new RangeError(`tiles end at ${at}, the capture at ${capture.length}`);
  return fields;
}
