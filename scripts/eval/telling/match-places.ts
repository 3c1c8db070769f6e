import { type Place, placeKey, sharedLength } from '../compare/places.ts';
import type { Item } from '../compare/section.ts';

/** Labels or records, and where each stands. */
interface Placed<T> {
  readonly all: readonly T[];
  readonly at: (one: T) => Place;
}

/** What was found, held against the labels. */
export interface Matched<G, F> {
  /** Each label with the record that shares most of its words, if any shares one; a record is of one label. */
  readonly right: readonly (readonly [F, G])[];
  /** Of these the labels that count: finding a neutral one is neither right nor wrong. */
  readonly counted: readonly (readonly [F, G])[];
  /** Labels that count, without a record. */
  readonly lost: readonly G[];
  readonly wrong: readonly F[];
}

/** Labels are served in their order: of two that lie over one record the first gets it. */
export function matchPlaces<G extends { readonly neutral?: boolean | undefined }, F>(
  labels: Placed<G>,
  found: Placed<F>,
): Matched<G, F> {
  const free = new Set(found.all);
  const right: [F, G][] = [];
  const lost: G[] = [];
  for (const gold of labels.all) {
    const best = [...free]
      .map((record) => ({ record, shared: sharedLength(found.at(record), labels.at(gold)) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (best) {
      free.delete(best.record);
      right.push([best.record, gold]);
    } else if (!gold.neutral) lost.push(gold);
  }
  return { right, counted: right.filter(([, gold]) => !gold.neutral), lost, wrong: [...free] };
}

/** A place as an item, with what its record was taken for. */
export function itemOf(place: Place, note?: string): Item {
  return { key: placeKey(place), at: [place], ...(note === undefined ? {} : { note }) };
}
