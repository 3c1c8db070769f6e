import { factIn } from '../../text/sidecar-fact.ts';
import type { Step } from '../draft.ts';
import { label, leavesOf, openLeaves, textOf } from '../leaves.ts';
import { folded } from '../shapes.ts';

/** Removes further copies of the headline, also with the name of a site or section behind a dash or bar. */
export const repeatedHeadline: Step = {
  name: 'repeated-headline',
  why: 'Pages print their headline more than once; the article has it once.',
  apply(draft) {
    const printed = leavesOf(draft.tree).find((leaf) => leaf.data.label.role === 'headline');
    const headline = factIn(draft.sidecar.headline)?.value ?? (printed && textOf(printed, draft));
    if (headline === undefined) return;
    for (const leaf of openLeaves(draft)) {
      if (repeats(textOf(leaf, draft), headline)) label(leaf, 'removed', { reason: 'repeats the headline' });
    }
  },
};

function repeats(text: string, headline: string): boolean {
  const line = folded(text);
  const head = folded(headline);
  if (line === head) return true;
  return line.startsWith(head) && /^["'”’]? [|–—·-] .{2,40}$/u.test(line.slice(head.length));
}
