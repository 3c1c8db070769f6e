import type { Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { SentencePlaces } from '../told/sentence-places.ts';
import type { StandIn } from './representative-words.ts';

/** What most sources tell comes first; of as many, what may be printed, and then what the articles tell first, on the mean. */
export function inOrder(
  statements: readonly Statement[],
  places: SentencePlaces,
  words: ReadonlyMap<string, StandIn>,
): Statement[] {
  const depths = meanDepths(statements, places);
  return statements.toSorted(
    (a, b) =>
      b.sources.length - a.sources.length ||
      Number(!words.has(a.id)) - Number(!words.has(b.id)) ||
      (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) ||
      compareText(a.id, b.id),
  );
}

/** How far down the articles tell each statement, by its id, on the mean. */
function meanDepths(statements: readonly Statement[], places: SentencePlaces): ReadonlyMap<string, number> {
  return new Map(
    statements.map(({ id, members }) => {
      const depths = members.map((member) => places.get(sentenceKey(member))?.depth ?? 1);
      return [id, depths.reduce((sum, depth) => sum + depth, 0) / depths.length];
    }),
  );
}
