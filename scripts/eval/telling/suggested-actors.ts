import { corpusOf, type EventInput } from '../../../src/compare/corpus.ts';
import { wording } from '../../../src/compare/measures/wording.ts';
import { suggestActors } from '../../../src/compare/suggest/suggest-actors.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';

/** The comparison with every proposed actor accepted unedited, where the event’s file lists none. */
export function withSuggestedActors(input: EventInput, found: Comparison): Comparison {
  if (input.event.actors.length > 0) return found;
  const actors = suggestActors(corpusOf(input), found);
  return { ...found, ...wording.measure(corpusOf({ ...input, event: { ...input.event, actors } }), found) };
}
