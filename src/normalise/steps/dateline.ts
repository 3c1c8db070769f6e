import { anatomyOf } from '../anatomy.ts';
import type { Step } from '../draft.ts';
import { label, type Part, split } from '../leaves.ts';
import { type Dateline, findDateline, isDatelineLine } from '../phrases/datelines.ts';

/** Parts the dateline from the first paragraph, or labels the line of capitals just above it. */
export const dateline: Step = {
  name: 'dateline',
  why: 'The place a report was filed from stands before its first sentence and is not part of it.',
  apply(draft) {
    const { leaves, texts, first } = anatomyOf(draft);
    const leaf = leaves[first];
    const text = texts[first];
    if (leaf === undefined || text === undefined) return;
    const found = findDateline(text);
    if (found) {
      split(leaf, partsOf(found), draft);
      return;
    }
    const above = leaves[first - 1];
    if (above && isDatelineLine(texts[first - 1] ?? '')) label(above, 'dateline');
  },
};

function partsOf({ place, agency, end }: Dateline): Part[] {
  const removed = { role: 'removed', reason: 'punctuation of the dateline' } as const;
  const parts: Part[] = [{ from: place[0], to: place[1], role: 'dateline' }];
  if (!agency) return [...parts, { from: place[1], to: end, ...removed }];
  parts.push({ from: place[1], to: agency[0], ...removed }, { from: agency[0], to: agency[1], role: 'agency' });
  return [...parts, { from: agency[1], to: end, ...removed }];
}
