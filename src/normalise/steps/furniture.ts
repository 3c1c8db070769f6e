import type { Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';
import { isFurniture } from '../phrases/furniture.ts';

/** Removes lines that are buttons, labels or counters of a page, by their words. */
export const furniture: Step = {
  name: 'furniture',
  why: 'Share buttons, advertisement labels, page counters and bare addresses are parts of the page, not of the report.',
  apply(draft) {
    for (const leaf of openLeaves(draft)) {
      if (isFurniture(textOf(leaf, draft)))
        label(leaf, 'removed', { reason: 'a button, label or counter of the page' });
    }
  },
};
