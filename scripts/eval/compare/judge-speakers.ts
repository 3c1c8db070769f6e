import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { type Place, type Texts, wordsAt } from './places.ts';
import { type SameSpeaker, sameSpeaker } from './same-speaker.ts';
import { type Item, type Section, share } from './section.ts';
import { foundSpans, goldSpans, type Span, trimmedKey } from './spans.ts';

/** Who says the labelled quotations. */
export function judgeSpeakers(labels: Labels, found: Comparison, texts: Texts): Section {
  return speakerSection(foundSpans(found), goldSpans(labels.quotations), sameSpeaker(labels, found, texts), texts);
}

/**
 * Speakers of labelled quotations that are speech. A span that was not found has no speaker; one that is labelled
 * without a speaker and was given one is wrong.
 */
export function speakerSection(
  spans: readonly Span[],
  gold: readonly Span[],
  isSame: SameSpeaker,
  texts: Texts,
): Section {
  const cases = casesOf(spans, gold, isSame, texts);
  const of = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict);
  const asked = cases.filter(({ labelled }) => labelled.speaker !== undefined).length;
  const madeUp = of('wrong').filter(({ labelled }) => labelled.speaker === undefined).length;
  const item = (one: Case) => itemOf(one, texts);
  return {
    measure: 'speakers',
    figures: [
      share('right', of('right').length, asked),
      share('wrong', of('wrong').length, asked + madeUp),
      share('none', of('none').length, asked),
    ],
    right: of('right').map(item),
    wrong: of('wrong').map(item),
    missed: of('none').map(item),
    notes: madeUp > 0 ? [`${madeUp} given where the labels know of no speaker`] : [],
  };
}

/** A labelled quotation, and the one that was found in its words. */
interface Case {
  readonly key: string;
  readonly labelled: Span;
  readonly span: Span | undefined;
  readonly verdict: Verdict;
}

function casesOf(spans: readonly Span[], gold: readonly Span[], isSame: SameSpeaker, texts: Texts): Case[] {
  const given = new Map(spans.map((span) => [trimmedKey(span, texts), span]));
  return gold
    .filter(({ kind }) => kind !== 'term')
    .map((labelled) => {
      const key = trimmedKey(labelled, texts);
      const span = given.get(key);
      return { key, labelled, span, verdict: verdictOf(labelled, span, isSame) };
    });
}

function itemOf({ key, labelled, span }: Case, texts: Texts): Item {
  return {
    key: `${key} · ${shown(span?.speaker, texts)}`,
    at: labelled.at,
    note: `labelled ${shown(labelled.speaker, texts)}`,
  };
}

type Verdict = 'right' | 'wrong' | 'none' | 'rightly none';

function verdictOf({ speaker }: Span, span: Span | undefined, isSame: SameSpeaker): Verdict {
  if (span?.speaker === undefined) return speaker === undefined ? 'rightly none' : 'none';
  return speaker !== undefined && isSame(span, speaker) ? 'right' : 'wrong';
}

function shown(place: Place | undefined, texts: Texts): string {
  return place === undefined ? 'nobody' : `${place.ref} ${place.start} ${place.end} “${wordsAt(place, texts)}”`;
}
