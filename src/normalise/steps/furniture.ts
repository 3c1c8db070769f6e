import type { Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';
import { isFurniture, isPromotion } from '../phrases/furniture.ts';

/** Removes lines that are buttons, labels or counters of a page, or ask readers to subscribe, by their words. */
export const furniture: Step = {
  name: 'furniture',
  why: 'Share buttons, advertisement labels, page counters and calls to subscribe are parts of the page, not of the report.',
  apply(draft) {
    for (const leaf of openLeaves(draft)) {
      const text = textOf(leaf, draft);
      if (isFurniture(text)) label(leaf, 'removed', { reason: 'a button, label or counter of the page' });
      else if (isPromotion(text)) label(leaf, 'removed', { reason: 'asks readers to subscribe, follow or agree' });
    }
  },
};
