import type { Place } from '../../schema/records/place.ts';
import { mentionsOf, placeRows } from '../places/rows.ts';
import type { Told } from '../told/told.ts';
import { gazetteerCell, sliceText } from './cells.ts';

/**
 * The towns that are shown, as GeoJSON (RFC 7946): one point each, longitude first, with who names it in which forms, why it is
 * taken for that town, and where the coordinates are from. What is no sure town has no point and is in the table alone.
 */
export function placesGeoJson(told: Told): string {
  const features = placeRows(told).flatMap(({ name, place, mentions }) => featureOf(name, place, mentions, told));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}

function featureOf(name: string, place: Place, mentions: number, told: Told): object[] {
  const { id, town, rule, reason, decided, sources } = place;
  if (!town) return [];
  const { event, edition, to } = told;
  const forms = new Set(mentionsOf(place, told).map((slice) => sliceText(slice, told)));
  const href = to.row(event.slug, id);
  return [
    {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [town.lon, town.lat] },
      properties: {
        name,
        town: town.name,
        ...(town.country === undefined ? {} : { country: town.country }),
        forms: [...forms].filter((form) => form !== ''),
        sources: sources.map((slug) => edition.source(slug).facts.name),
        mentions,
        rule,
        why: decided ?? reason,
        ...(town.gazetteer === undefined ? {} : { gazetteer: gazetteerCell(told), number: town.gazetteer }),
        link: to.absolute(href) ?? href,
      },
    },
  ];
}
