import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { type Place, pairKey, sourceOf, type Texts } from './places.ts';
import { heldSection, hold, type Item, type Section } from './section.ts';
import { exactKey, foundSpans, goldSpans, likeness, type Span } from './spans.ts';

/**
 * Pairs of quotations of different sources that give one utterance. A found quotation stands for the labelled one it is
 * most like, so that an error of a span is not counted again here.
 */
export function judgeUtterances(labels: Labels, found: Comparison, texts: Texts): Section {
  const gold = goldSpans(labels.quotations);
  const spans = new Map(foundSpans(found).map((span) => [span.id, labelledSpan(span, gold) ?? span]));
  const byId = new Map(gold.map((span) => [span.id, span]));
  const members = (ids: readonly string[], of: ReadonlyMap<string, Span>) => ids.flatMap((id) => of.get(id) ?? []);
  const labelled = spanPairs(
    labels.utterances.map((ids) => members(ids, byId)),
    texts,
  );
  const given = spanPairs(
    found.utterances.map(({ quotations }) => members(quotations, spans)),
    texts,
  );
  const item = (key: string): Item => ({ key, at: given.get(key) ?? labelled.get(key) ?? [] });
  return heldSection('utterances', hold(given, labelled), item);
}

function labelledSpan(span: Span, gold: readonly Span[]): Span | undefined {
  const best = gold.map((one) => ({ one, like: likeness(one, span) })).toSorted((a, b) => b.like - a.like)[0];
  return best && best.like > 0 ? best.one : undefined;
}

function spanPairs(groups: readonly (readonly Span[])[], texts: Texts): Map<string, readonly Place[]> {
  const source = ({ at }: Span) => sourceOf(at[0]?.ref ?? '', texts);
  return new Map(
    groups.flatMap((group) =>
      group.flatMap((a, at) =>
        group
          .slice(at + 1)
          .filter((b) => source(a) !== source(b))
          .map((b) => [pairKey(exactKey(a), exactKey(b)), [...a.at, ...b.at]] as const),
      ),
    ),
  );
}
