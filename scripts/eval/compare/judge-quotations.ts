import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { type Place, pairKey, sourceOf, type Texts, wordsAt } from './places.ts';
import { sameSpeaker } from './same-speaker.ts';
import { hold, type Item, precisionRecall, type Section, share } from './section.ts';
import { exactKey, foundSpans, goldSpans, type Span, sharedLength, trimmedKey } from './spans.ts';

/** Spans in quotation marks, whole quotations first; slices tell how much is only parted otherwise. */
export function judgeSpans({ quotations }: Pick<Labels, 'quotations'>, found: Comparison, texts: Texts): Section {
  const [gold, spans] = [goldSpans(quotations), foundSpans(found)];
  const keyed = (list: readonly Span[]) => new Map(list.map((span) => [trimmedKey(span, texts), span]));
  const pieces = (list: readonly Span[]) => keyed(list.flatMap((span) => span.at.map((at) => ({ ...span, at: [at] }))));
  const exact = (list: readonly Span[]) => new Map(list.map((span) => [exactKey(span), span]));
  const [labelled, given] = [keyed(gold), keyed(spans)];
  const whole = hold(given, labelled);
  const item = (key: string): Item => ({ key, at: (given.get(key) ?? labelled.get(key))?.at ?? [] });
  const kinds = whole.right.filter((key) => given.get(key)?.kind === labelled.get(key)?.kind).length;
  const bases = whole.right.filter((key) => given.get(key)?.basis === labelled.get(key)?.basis).length;
  return {
    measure: 'quotations',
    figures: [
      ...precisionRecall('', whole),
      ...precisionRecall('exact', hold(exact(spans), exact(gold))),
      ...precisionRecall('slices', hold(pieces(spans), pieces(gold))),
      share('kinds', kinds, whole.right.length),
      share('bases', bases, whole.right.length),
    ],
    right: whole.right.map(item),
    wrong: whole.wrong.map(item),
    missed: whole.missed.map(item),
    notes: whole.right.flatMap((key) => otherKind(key, given.get(key), labelled.get(key))),
  };
}

function otherKind(key: string, given: Span | undefined, labelled: Span | undefined): string[] {
  return given?.kind === labelled?.kind ? [] : [`kind of ${key}: ${given?.kind}, labelled ${labelled?.kind}`];
}

/**
 * Speakers of labelled quotations that are speech. A span that was not found has no speaker; one that is labelled
 * without a speaker and was given one is wrong.
 */
export function judgeSpeakers(labels: Labels, found: Comparison, texts: Texts): Section {
  const spans = new Map(foundSpans(found).map((span) => [trimmedKey(span, texts), span]));
  const isSame = sameSpeaker(labels, found, texts);
  const cases = goldSpans(labels.quotations)
    .filter(({ kind }) => kind !== 'term')
    .map((gold) => {
      const key = trimmedKey(gold, texts);
      const span = spans.get(key);
      return { key, gold, span, verdict: verdictOf(gold, span, isSame) };
    });
  const asked = cases.filter(({ gold }) => gold.speaker !== undefined);
  const of = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict);
  const item = ({ key, gold, span }: (typeof cases)[number]): Item => ({
    key: `${key} · ${shownSpeaker(span?.speaker, texts)}`,
    at: gold.at,
    note: `${shownSpeaker(span?.speaker, texts)}; labelled ${shownSpeaker(gold.speaker, texts)}`,
  });
  const madeUp = of('wrong').filter(({ gold }) => gold.speaker === undefined).length;
  return {
    measure: 'speakers',
    figures: [
      share('right', of('right').length, asked.length),
      share('wrong', of('wrong').length, asked.length + madeUp),
      share('none', of('none').length, asked.length),
    ],
    right: of('right').map(item),
    wrong: of('wrong').map(item),
    missed: of('none').map(item),
    notes: madeUp > 0 ? [`${madeUp} given where the labels know of no speaker`] : [],
  };
}

type Verdict = 'right' | 'wrong' | 'none' | 'rightly none';

function verdictOf({ speaker }: Span, span: Span | undefined, isSame: ReturnType<typeof sameSpeaker>): Verdict {
  if (span?.speaker === undefined) return speaker === undefined ? 'rightly none' : 'none';
  return speaker !== undefined && isSame(span, speaker) ? 'right' : 'wrong';
}

function shownSpeaker(place: Place | undefined, texts: Texts): string {
  return place === undefined ? 'nobody' : `${place.ref} ${place.start} ${place.end} ${wordsAt(place, texts)}`.trim();
}

/** Pairs of quotations of different sources that give one utterance. A found quotation is the labelled one it shares most with. */
export function judgeUtterances(labels: Labels, found: Comparison, texts: Texts): Section {
  const gold = goldSpans(labels.quotations);
  const spans = new Map(foundSpans(found).map((span) => [span.id, labelledSpan(span, gold) ?? span]));
  const byId = new Map(gold.map((span) => [span.id, span]));
  const labelled = spanPairs(
    labels.utterances.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
    texts,
  );
  const given = spanPairs(
    found.utterances.map(({ quotations }) => quotations.flatMap((id) => spans.get(id) ?? [])),
    texts,
  );
  const { right, wrong, missed } = hold(given, labelled);
  const item = (key: string): Item => ({ key, at: given.get(key) ?? labelled.get(key) ?? [] });
  return {
    measure: 'utterances',
    figures: precisionRecall('', { right, wrong, missed }),
    right: right.map(item),
    wrong: wrong.map(item),
    missed: missed.map(item),
    notes: [],
  };
}

function labelledSpan(span: Span, gold: readonly Span[]): Span | undefined {
  const best = gold.map((one) => ({ one, length: sharedLength(one, span) })).toSorted((a, b) => b.length - a.length)[0];
  return best && best.length > 0 ? best.one : undefined;
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
