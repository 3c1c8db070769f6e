import type { NewsEvent } from '../../schema/event.ts';
import type { Lexicon } from '../../schema/lexicon.ts';
import type { Name } from '../../schema/records/name.ts';
import { placeKey } from './place-key.ts';

/** Countries and regions by what reports call them. */
export interface Areas {
  /** ISO codes of the areas called so: of countries two letters, of regions more; none for anything else. */
  readonly codes: (name: string) => readonly string[];
  /** What the lexicon calls the area of a code first; the code where it has none. */
  readonly name: (code: string) => string;
  /** Whether the code is that of such an area. */
  readonly isKnown: (code: string) => boolean;
  /** Whether the lexicon says that hardly ever a town is meant. */
  readonly isNoTown: (name: string) => boolean;
}

/** The lists `areaCodes` (rows such as `US/United States/America`) and `placesWithoutTown` of the lexicon. */
export function areasOf({ lists }: Lexicon): Areas {
  const byName = new Map<string, readonly string[]>();
  const known = new Map<string, string>();
  for (const row of lists['areaCodes']?.words ?? []) {
    const [code = '', ...names] = row.split('/');
    known.set(code, names[0] ?? code);
    for (const key of names.map(placeKey)) byName.set(key, [...(byName.get(key) ?? []), code]);
  }
  const none = new Set(lists['placesWithoutTown']?.words.map(placeKey));
  return {
    codes: (name) => byName.get(placeKey(name)) ?? [],
    name: (code) => known.get(code) ?? code,
    isKnown: (code) => known.has(code),
    isNoTown: (name) => none.has(placeKey(name)),
  };
}

/**
 * The countries that the articles name, or of which they name a region, or in which the event’s file puts the event; each with
 * the clause that says so, the first in the order of names. A name of two areas (Georgia) counts for both countries.
 */
export function namedCountries(places: readonly Name[], event: NewsEvent, areas: Areas): Map<string, string> {
  const forms = places.flatMap(({ variants }) => variants.map(({ text }) => text));
  const parts = (event.place ?? '').split(',').map((part) => part.trim());
  const named = new Map<string, string>();
  const told = [
    ...forms.map((form) => [form, 'the articles name'] as const),
    ...parts.map((part) => [part, 'the event’s file names'] as const),
  ];
  for (const [words, clause] of told)
    for (const code of areas.codes(words)) {
      const country = code.slice(0, 2);
      if (!named.has(country)) named.set(country, `${clause} ${areas.name(code)}`);
    }
  return named;
}
