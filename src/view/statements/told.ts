import type { Comparison, Pair } from '../../schema/comparison.ts';
import type { ArticleText, Edition, EventEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { keyOf, type Places, sentencePlaces } from './places.ts';

/** Everything that shows statements goes by: the comparison of an event, and where each of its sentences stands. */
export interface Told {
  readonly edition: Edition;
  readonly event: EventEntry;
  readonly comparison: Comparison;
  readonly places: Places;
  readonly to: Hrefs;
  /** The pairs that a sentence is in, by `keyOf()`. */
  readonly pairsOf: (key: string) => readonly Pair[];
}

/** `texts` are all articles of the event. */
export function toldOf(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison,
  to: Hrefs,
): Told {
  const pairs = Map.groupBy(
    comparison.pairs.flatMap((pair) => [
      { key: keyOf(pair.a), pair },
      { key: keyOf(pair.b), pair },
    ]),
    ({ key }) => key,
  );
  const pairsOf = (key: string) => (pairs.get(key) ?? []).map(({ pair }) => pair);
  return { edition, event, comparison, places: sentencePlaces(edition, texts), to, pairsOf };
}
