/** A town or region of a gazetteer. Coordinates are degrees, north and east positive. */
export interface GazetteerEntry {
  /** The gazetteer’s own number or code. */
  readonly id: string;
  readonly kind: 'town' | 'region';
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The first-level region: ISO 3166-2 for regions; for towns the gazetteer’s code behind the country’s, which is the same in the United States only. */
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 where nobody has counted. */
  readonly population: number;
  /** What it is the seat of. */
  readonly seat: 'country' | 'region' | 'none';
}

/** A list of places that is handed to the comparison: it is far too large to be content. */
export interface Gazetteer {
  /** What it is made of, for those who want to check: name, package with version, licence. */
  readonly about: GazetteerFacts;
  /** Everything called so, whatever accents and capitals; in no particular order. */
  readonly find: (name: string) => readonly GazetteerEntry[];
}

/** Where the places come from and on what terms. */
interface GazetteerFacts {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly url: string;
}
