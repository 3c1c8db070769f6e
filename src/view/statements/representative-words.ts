import type { Statement } from '../../schema/comparison.ts';
import { compareText } from '../../text/order.ts';
import { keyOf, type Place, type Places } from './places.ts';

/** The sentence that stands for a statement: its own words, or the shortest home member that may be printed. */
export function wordsOf({ words, members }: Statement, places: Places): Place | undefined {
  const others = members
    .filter(({ role }) => role === 'home')
    .flatMap((member) => places.get(keyOf(member)) ?? [])
    .toSorted((a, b) => a.sentence.text.length - b.sentence.text.length || compareText(a.sentence.id, b.sentence.id));
  const own = places.get(keyOf(words));
  return [...(own ? [own] : []), ...others].find(({ mayBePrinted }) => mayBePrinted);
}
