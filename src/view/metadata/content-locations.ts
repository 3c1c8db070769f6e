import type { Place } from 'schema-dts';
import { placeRows } from '../places/rows.ts';
import type { Told } from '../told/told.ts';

/** The towns that an event’s page shows, in its order, with where they lie; none where nothing is known. */
export function contentLocations(told: Told | undefined): Place[] {
  if (!told) return [];
  const [gazetteer] = told.comparison.gazetteers;
  return placeRows(told).flatMap(({ name, place: { town } }): Place[] => {
    if (!town) return [];
    const { lat, lon, country, gazetteer: number } = town;
    return [
      {
        '@type': 'Place',
        name,
        ...(gazetteer && number ? { sameAs: `${gazetteer.url}${number}/` } : {}),
        geo: {
          '@type': 'GeoCoordinates',
          latitude: lat,
          longitude: lon,
          ...(country === undefined ? {} : { addressCountry: country }),
        },
      },
    ];
  });
}
