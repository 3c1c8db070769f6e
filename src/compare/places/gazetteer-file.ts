import type { GazetteerEntry } from './gazetteer.ts';
import type { KeyedEntry } from './geonames-rows.ts';

/**
 * A gazetteer as one text: a line for each key and entry, sorted by key, so that a name is found by halving and nothing has
 * to be read into memory as objects: 300 names in 2 ms instead of one second for the whole.
 */
export function gazetteerFile(rows: readonly KeyedEntry[]): string {
  return `${[...new Set(rows.map(lineOf))].sort().join('\n')}\n`;
}

function lineOf({ key, entry }: KeyedEntry): string {
  const { id, kind, name, country, region, lat, lon, population, seat } = entry;
  return [key, id, kind, name, country, region, lat, lon, population, seat].join('\t');
}

/** The entries of a key in such a file; none where no line begins with it. */
export function entriesOf(file: Uint8Array, key: string): GazetteerEntry[] {
  const found: GazetteerEntry[] = [];
  let at = firstLineFrom(file, key);
  for (;;) {
    const line = lineAt(file, at);
    if (line === '' || line.slice(0, line.indexOf('\t')) !== key) return found;
    found.push(entryOf(line));
    at = endOfLine(file, at) + 1;
  }
}

const NEWLINE = 10;
const decoder = new TextDecoder();

/** Where the first line stands whose key is not before the wanted one. */
function firstLineFrom(file: Uint8Array, key: string): number {
  let [low, high] = [0, file.length];
  while (low < high) {
    const middle = startOfLine(file, Math.floor((low + high) / 2));
    const line = lineAt(file, middle);
    if (line.slice(0, line.indexOf('\t')) < key) low = endOfLine(file, middle) + 1;
    else high = middle;
  }
  return low;
}

function startOfLine(file: Uint8Array, at: number): number {
  return file.lastIndexOf(NEWLINE, at - 1) + 1;
}

function endOfLine(file: Uint8Array, at: number): number {
  const end = file.indexOf(NEWLINE, at);
  return end < 0 ? file.length : end;
}

function lineAt(file: Uint8Array, at: number): string {
  return decoder.decode(file.subarray(at, endOfLine(file, at)));
}

function entryOf(line: string): GazetteerEntry {
  const [, id = '', kind, name = '', country = '', region = '', lat, lon, population, seat] = line.split('\t');
  return {
    id,
    kind: kind === 'region' ? 'region' : 'town',
    name,
    country,
    region,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    seat: seat === 'country' || seat === 'region' ? seat : 'none',
  };
}
