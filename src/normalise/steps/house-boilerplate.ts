import type { HouseLine } from '../../schema/source.ts';
import type { Step } from '../draft.ts';
import { label, openLeaves, textOf } from '../leaves.ts';

/** Takes out the lines that the outlet’s record lists; one that ends in `…` stands for every line that begins like it. */
export const houseBoilerplate: Step = {
  name: 'house-boilerplate',
  why: 'An outlet’s record may list lines that it prints on every page; they are no part of an article.',
  apply(draft) {
    const lines = draft.source?.boilerplate ?? [];
    if (lines.length === 0) return;
    for (const leaf of openLeaves(draft)) {
      const text = textOf(leaf, draft);
      const line = lines.find((candidate) => matches(candidate, text));
      if (line) label(leaf, line.to, { reason: line.reason });
    }
  },
};

function matches({ text }: HouseLine, printed: string): boolean {
  return text.endsWith('…') ? printed.startsWith(text.slice(0, -1)) : printed === text;
}
