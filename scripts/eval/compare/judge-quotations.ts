import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import type { Texts } from './places.ts';
import { hold, type Item, precisionRecall, type Section, share } from './section.ts';
import { exactKey, foundSpans, goldSpans, type Span, trimmedKey } from './spans.ts';

/** Spans in quotation marks. */
export function judgeSpans({ quotations }: Pick<Labels, 'quotations'>, found: Comparison, texts: Texts): Section {
  return spanSection(foundSpans(found), goldSpans(quotations), texts);
}

/**
 * Whole quotations, without punctuation at their ends. “exact” counts such punctuation; “slices” tells how much of what
 * is wrong is only parted or joined otherwise.
 */
export function spanSection(spans: readonly Span[], gold: readonly Span[], texts: Texts): Section {
  const keyed = (list: readonly Span[]) => new Map(list.map((span) => [trimmedKey(span, texts), span]));
  const exact = (list: readonly Span[]) => new Map(list.map((span) => [exactKey(span), span]));
  const [given, labelled] = [keyed(spans), keyed(gold)];
  const whole = hold(given, labelled);
  const item = (key: string): Item => ({ key, at: (given.get(key) ?? labelled.get(key))?.at ?? [] });
  const alike = (fact: 'kind' | 'basis') =>
    whole.right.filter((key) => given.get(key)?.[fact] === labelled.get(key)?.[fact]).length;
  return {
    measure: 'quotations',
    figures: [
      ...precisionRecall('', whole),
      ...precisionRecall('exact', hold(exact(spans), exact(gold))),
      ...precisionRecall('slices', hold(keyed(spans.flatMap(pieces)), keyed(gold.flatMap(pieces)))),
      share('kinds', alike('kind'), whole.right.length),
      share('bases', alike('basis'), whole.right.length),
    ],
    right: whole.right.map(item),
    wrong: whole.wrong.map(item),
    missed: whole.missed.map(item),
    notes: whole.right.flatMap((key) => otherKind(key, given.get(key), labelled.get(key))),
  };
}

function pieces(span: Span): Span[] {
  return span.at.map((at) => ({ ...span, at: [at] }));
}

function otherKind(key: string, given: Span | undefined, labelled: Span | undefined): string[] {
  return given?.kind === labelled?.kind ? [] : [`kind of ${key}: ${given?.kind}, labelled ${labelled?.kind}`];
}
