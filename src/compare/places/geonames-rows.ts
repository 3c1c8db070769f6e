import type { GazetteerEntry } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

/** A town by one of the names that it has. */
export interface KeyedEntry {
  readonly key: string;
  readonly entry: GazetteerEntry;
}

/** Inhabitants from which on the names in other languages count; of villages they only make names ambiguous that are none. */
const KNOWN_ABROAD = 15_000;
/** In countries that speak English the other names are nicknames, jokes and forms of long ago; only great cities are called by them. */
const NICKNAMED = 500_000;
const ENGLISH_SPOKEN = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
/** Kinds of GeoNames that are no town of today: abandoned, destroyed, historical. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .,'’‘ʼʻ`´()-]+$/u;
/** Codes of airports and the like, which GeoNames keeps among the names. */
const CODE = /^[\p{Lu}\p{N}]{2,4}$/u;

/** The towns of a file of GeoNames (`cities500.txt`), once for each key under which they are looked up. */
export function geonamesRows(text: string): KeyedEntry[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const entry = townIn(cells);
    return entry ? keysOf(namesIn(cells, entry)).map((key) => ({ key, entry })) : [];
  });
}

/** Places of the cells that are read, in the order of GeoNames’ own description of its files. */
const CELL = { id: 0, name: 1, ascii: 2, others: 3, lat: 4, lon: 5, code: 7, country: 8, admin: 10, population: 14 };

/** The town of a line; nothing of a line that is cut off, and of what is no town of today. */
function townIn(cells: readonly string[]): GazetteerEntry | undefined {
  const cell = (name: keyof typeof CELL) => cells[CELL[name]] ?? '';
  const code = cell('code');
  if (cells[CELL.population] === undefined || GONE.has(code)) return undefined;
  return {
    ...{ id: cell('id'), kind: 'town', name: cell('name'), country: cell('country') },
    region: `${cell('country')}-${cell('admin')}`,
    ...{ lat: Number(cell('lat')), lon: Number(cell('lon')), population: Number(cell('population')) },
    seat: code === 'PPLC' ? 'country' : code === 'PPLA' ? 'region' : 'none',
  };
}

/** Its name, the name in letters of ASCII and, of towns that are known abroad, its names in other languages. */
function namesIn(cells: readonly string[], { name, country, population, seat }: GazetteerEntry): string[] {
  const isKnown = ENGLISH_SPOKEN.has(country) ? population >= NICKNAMED : population >= KNOWN_ABROAD || seat !== 'none';
  const others = isKnown ? (cells[CELL.others] ?? '').split(',').filter(isName) : [];
  return [name, cells[CELL.ascii] ?? '', ...others];
}

function isName(text: string): boolean {
  return text.length > 2 && LATIN.test(text) && !CODE.test(text);
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map(placeKey))].filter((key) => key !== '');
}

/** Regions by their official names, as ISO 3166-2 lists them: `{code: 'XX-AB', name, parent}`. */
export function regionRows(
  regions: readonly { readonly code: string; readonly name: string; readonly parent: string }[],
): KeyedEntry[] {
  return regions.flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    const entry = {
      id: code,
      kind: 'region' as const,
      name,
      country,
      region: code,
      lat: 0,
      lon: 0,
      population: 0,
      seat: 'none' as const,
    };
    return keysOf([name]).map((key) => ({ key, entry }));
  });
}
