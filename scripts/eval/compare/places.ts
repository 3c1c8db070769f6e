import type { SentenceRef, Slice } from '../../../src/schema/records/evidence.ts';
import { compareText } from '../../../src/text/order.ts';

/** A unit as labels name it: `<article>#<sentence>`, the article without its event. */
export type Ref = string;

/** A run of a unit’s text. */
export interface Place {
  readonly ref: Ref;
  readonly start: number;
  readonly end: number;
}

/** The units of an event by their refs. */
export interface Texts {
  /** Text of every unit, in the order of reading. */
  readonly texts: ReadonlyMap<Ref, string>;
  /** Source of every article, by the article’s name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A sentence as the labels write it, without the event. */
export function refOf({ article, sentence }: SentenceRef): Ref {
  return `${article.slice(article.lastIndexOf('/') + 1)}#${sentence}`;
}

/** The article of a sentence. */
export function articleOf(ref: Ref): string {
  return ref.slice(0, ref.indexOf('#'));
}

/** An article that is not there counts as a source of its own. */
export function sourceOf(ref: Ref, { sources }: Texts): string {
  return sources.get(articleOf(ref)) ?? articleOf(ref);
}

/** Where a record’s words stand. */
export function placeOf({ start, end, ...sentence }: Slice): Place {
  return { ref: refOf(sentence), start, end };
}

/** Tells a place from every other one of the event. */
export function placeKey({ ref, start, end }: Place): string {
  return `${ref} ${start} ${end}`;
}

/** Whether two places begin and end alike. */
export function isSamePlace(a: Place, b: Place): boolean {
  return placeKey(a) === placeKey(b);
}

/** How many characters two places share; none, or fewer than none, where they lie apart. */
export function sharedLength(a: Place, b: Place): number {
  return a.ref === b.ref ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

/** The words of a place; empty where its sentence is gone. */
export function wordsAt({ ref, start, end }: Place, { texts }: Texts): string {
  return texts.get(ref)?.slice(start, end) ?? '';
}

/** The key of a pair, whichever of the two comes first. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort(compareText).join(' ~ ');
}

/** Keys of all pairs of a group whose two units are of different sources. */
export function crossSourcePairs(refs: Iterable<Ref>, texts: Texts): Set<string> {
  const unique = [...new Set(refs)];
  return new Set(
    unique.flatMap((a, at) =>
      unique
        .slice(at + 1)
        .filter((b) => sourceOf(a, texts) !== sourceOf(b, texts))
        .map((b) => pairKey(a, b)),
    ),
  );
}
