import type { Place } from '../../schema/records/place.ts';
import { mentionsOf } from '../places/rows.ts';
import type { Told } from '../told/told.ts';
import { gazetteerCell, sentenceCells, sliceText } from './cells.ts';
import type { Table } from './csv.ts';

/** One row for each mention of a place, with the town that it is where that is sure. */
export function placesTable(told: Told): Table {
  return {
    heads: [
      ...['place', 'source', 'sentence', 'words', 'town', 'country', 'latitude', 'longitude', 'gazetteer'],
      ...['number there', 'rule', 'why', 'note', 'link'],
    ],
    rows: told.comparison.places.flatMap((place) => rowsOf(place, told)),
  };
}

function rowsOf(place: Place, told: Told): Table['rows'] {
  const { id, town, rule, reason, decided } = place;
  const gazetteer = town?.gazetteer === undefined ? '' : gazetteerCell(told);
  const cells = [
    town?.name ?? '',
    town?.country ?? '',
    town?.lat ?? '',
    town?.lon ?? '',
    gazetteer,
    town?.gazetteer ?? '',
  ];
  return mentionsOf(place, told).map((slice) => {
    const { source, where, note, link } = sentenceCells(slice, told);
    return [id, source, where, sliceText(slice, told), ...cells, rule, decided ?? reason, note, link];
  });
}
