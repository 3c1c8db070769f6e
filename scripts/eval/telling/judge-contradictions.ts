import { z } from 'zod';
import { compareEvent } from '../../../src/compare/compare-event.ts';
import type { EventInput } from '../../../src/compare/corpus.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { CONTRADICTION_KINDS, type Contradiction } from '../../../src/schema/records/contradiction.ts';
import { refOf } from '../compare/places.ts';
import { hold, precisionRecall, type Section, share } from '../compare/section.ts';
import { COPY, type Mutated, mutatedCopy } from './mutated-copies.ts';
import { ownLabels } from './own-labels.ts';

const pair = z.object({ kind: z.string(), a: z.string(), b: z.string() });
const labels = z.object({ contradictions: z.array(pair), neutral: z.array(pair) });
type Pair = z.infer<typeof pair>;

/**
 * Contradictions held against the labels of `gold/contradictions`; and whether one is found where an article is copied with a number,
 * a date or a “not” of one sentence changed. `undefined` where the event has no labels.
 */
export function judgeContradictions(content: string, input: EventInput, found: Comparison): Section[] {
  const read = ownLabels(labels, content, 'contradictions', input.slug);
  if (!read) return [];
  const neutral = new Set(read.neutral.map(keyOf));
  const gold = new Map(read.contradictions.map((one) => [keyOf(one), one]));
  const own = new Map(found.contradictions.map((one) => [keyOf(refsOf(one)), refsOf(one)]));
  const held = hold(new Map([...own].filter(([key]) => !neutral.has(key))), gold);
  const items = (keys: readonly string[]) => keys.map((key) => ({ key, at: key.split(' ').slice(1) }));
  return [
    {
      measure: 'contradictions',
      figures: [...precisionRecall('', held), ...CONTRADICTION_KINDS.map((kind) => shareFound(kind, input, found))],
      right: items(held.right),
      wrong: items(held.wrong),
      missed: items(held.missed),
      notes: [],
    },
  ];
}

function keyOf({ kind, a, b }: Pair): string {
  return [kind, ...[a, b].sort()].join(' ');
}

function refsOf({ kind, a, b }: Contradiction): Pair {
  return { kind, a: refOf(a), b: refOf(b) };
}

/** Of the sentences that tell a statement and were changed in a copy of their article, those found to contradict another source. */
function shareFound(kind: Contradiction['kind'], input: EventInput, found: Comparison) {
  const copies = input.articles.flatMap((article) => mutatedCopy(kind, article, found) ?? []);
  const seen = copies.reduce((sum, copy) => sum + foundIn(kind, copy, input), 0);
  return share(
    `changed ${kind} found`,
    seen,
    copies.reduce((sum, { sentences }) => sum + sentences.size, 0),
  );
}

function foundIn(kind: Contradiction['kind'], { article, sentences }: Mutated, input: EventInput): number {
  const { contradictions } = compareEvent({ ...input, articles: [...input.articles, article] });
  const ofCopy = contradictions.flatMap((one) =>
    one.kind === kind ? [one.a, one.b].filter((side) => side.article.endsWith(`/${COPY}`)) : [],
  );
  return new Set(ofCopy.map(({ sentence }) => sentence).filter((sentence) => sentences.has(sentence))).size;
}
