import type { Correction } from '../../schema/sidecar.ts';
import type { Draft, Leaf, Step } from '../draft.ts';
import { label, leavesOf, textOf } from '../leaves.ts';
import { replacePieces } from '../pieces.ts';

/** Does what the sidecar’s `corrections:` say. What does not fit the capture (any more) is a problem and changes nothing. */
export const corrections: Step = {
  name: 'corrections',
  why: 'An editor’s correction decides before any rule does, and no rule changes it.',
  apply(draft) {
    for (const correction of draft.sidecar.corrections) apply(correction, draft);
  },
};

function apply(correction: Correction, draft: Draft): void {
  const { quote, role, replacement, reason } = correction;
  const [place, ...others] = placesOf(quote, draft);
  if (place === undefined) {
    report(draft, quote, 'does not occur in the capture', 'Copy the words from the capture, or delete the correction');
  } else if (others.length > 0) {
    report(draft, quote, `occurs ${others.length + 1} times`, 'Quote more of the text, so that it occurs once');
  } else if (role !== undefined) {
    if (textOf(place.leaf, draft) === quote) label(place.leaf, role, { by: 'editor', reason });
    else report(draft, quote, 'is not a whole line of the capture', 'Quote the whole line to say what it is');
  } else if (replacement !== undefined) {
    const range = [place.at, place.at + quote.length] as const;
    place.leaf.data.pieces = replacePieces(place.leaf.data.pieces, range, { text: replacement, by: 'editor', reason });
  }
}

function placesOf(quote: string, draft: Draft): { leaf: Leaf; at: number }[] {
  const places: { leaf: Leaf; at: number }[] = [];
  for (const leaf of leavesOf(draft.tree)) {
    const text = textOf(leaf, draft);
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push({ leaf, at });
  }
  return places;
}

function report(draft: Draft, quote: string, fault: string, remedy: string): void {
  draft.problems.push({ quote, message: `The corrected text “${quote}” ${fault}`, remedy });
}
