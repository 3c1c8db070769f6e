import type { Draft, Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';

/** (placeholder until the real rule lands) */
export const headline: Step = {
  name: 'headline',
  why: 'The headline is a field of its own, not part of the text.',
  apply(draft: Draft) {
    const [first] = openLeaves(draft);
    if (first && !/[.!?…]["”’]?$/.test(textOf(first, draft))) label(first, 'headline');
  },
};
