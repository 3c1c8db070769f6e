import type { Comparison } from '../../../src/schema/comparison.ts';
import type { GoldQuotation } from './labels.ts';
import { type Place, placeKey, placeOf, sharedLength, type Texts, wordsAt } from './places.ts';

/** A quotation as found or as labelled. */
export interface Span {
  readonly id: string;
  readonly at: readonly Place[];
  readonly kind: string;
  readonly basis: string;
  readonly speaker: Place | undefined;
  /** The name record of the speaker, where it was found. */
  readonly name?: string | undefined;
}

/** The quotations that were found, in the form of the labels. */
export function foundSpans({ quotations }: Comparison): Span[] {
  return quotations.map(({ id, slices, kind, basis, speaker, name }) => ({
    id,
    at: slices.map(placeOf),
    kind,
    basis,
    speaker: speaker && placeOf(speaker),
    name,
  }));
}

/** The labelled quotations. */
export function goldSpans(quotations: readonly GoldQuotation[]): Span[] {
  return quotations.map(({ speaker, ...quotation }) => ({ ...quotation, speaker }));
}

/** The same for two spans whose slices are the same to the unit. */
export function exactKey({ at }: Pick<Span, 'at'>): string {
  return at.map(placeKey).join(' + ');
}

/** The same for two spans that part only in punctuation and white space at the ends of a slice. */
export function trimmedKey({ at }: Pick<Span, 'at'>, texts: Texts): string {
  return exactKey({ at: at.map((place) => trimmed(place, texts)).filter(({ start, end }) => end > start) });
}

function trimmed(place: Place, texts: Texts): Place {
  const words = wordsAt(place, texts);
  const start = words.length - words.replace(/^[\s\p{P}]+/u, '').length;
  const end = words.length - words.replace(/[\s\p{P}]+$/u, '').length;
  return start === words.length ? place : { ...place, start: place.start + start, end: place.end - end };
}

/** Share of the text of two spans that both have: 0 to 1. A quotation within another is little like it. */
export function likeness(a: Pick<Span, 'at'>, b: Pick<Span, 'at'>): number {
  const shared = lengthInBoth(a, b);
  return shared === 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

function lengthInBoth(a: Pick<Span, 'at'>, b: Pick<Span, 'at'>): number {
  return a.at
    .flatMap((one) => b.at.map((other) => Math.max(0, sharedLength(one, other))))
    .reduce((sum, length) => sum + length, 0);
}

function lengthOf({ at }: Pick<Span, 'at'>): number {
  return at.reduce((sum, { start, end }) => sum + end - start, 0);
}
