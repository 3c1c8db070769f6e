import type { Measure } from '../compare-event.ts';
import { pinWording } from '../pins/pin-wording.ts';
import { recordId } from '../record-id.ts';
import { withoutRejected } from '../rejections.ts';
import { findWording } from '../wording/find-wording.ts';

export const wording: Measure = {
  name: 'wording',
  why: 'Finds by which words each report calls the actors that the editor lists, in its own voice, reported or quoted.',
  measure: (corpus, soFar) => ({
    actors: corpus.input.event.actors.map(({ name, heads, compounds, reason }) => ({
      ...{ id: actorId(name), name, heads, compounds, reason },
    })),
    wording: pinWording(
      withoutRejected(corpus, 'reject-wording', findWording(corpus, soFar, actorId), ({ at }) => at),
      corpus,
      { ...soFar, idOf: actorId },
    ),
  }),
};

/** `a-` and eight hex digits of the actor’s name. */
function actorId(name: string): string {
  return recordId('a', name);
}
