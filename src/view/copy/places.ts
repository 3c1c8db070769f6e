import { grouped, plural } from '../parts/counted-words.ts';

/** What the event’s page says of places. */
export const placesCopy = {
  panel: 'When and where',
  heading: 'Places in the articles',
  legend:
    'Towns that the articles name, those of most sources first. Each is the one town of the gazetteer that can be meant; the words may mean the country around it, a government that sits there or a team. Each source’s name leads to the first sentence that has the place.',
  foundIn: (count: number, all: number) => `${count} of ${all}`,
  times: (count: number) => `×${count}`,
  mentions: (count: number) => plural(count, 'mention', 'mentions'),
  mentionsOf: (place: string) => ` of ${place}`,
  more: (count: number) => `${plural(count, 'place', 'places')} more`,
  taken: 'Taken for what the gazetteer lists as',
  beyond: 'beyond the map',
  groups: {
    area: 'Countries and other areas',
    several: 'Not sure which place',
    unknown: 'Not in the gazetteer',
    decided: 'No place on a map, as the editor says',
  },
  picture: (places: readonly string[]) => `Map of the places in the list above: ${places.join(', ')}`,
  kilometres: (count: number) => `${grouped(count)} km`,
  mapNote:
    'A circle is a place, larger where more sources name it. Coasts and borders as in Natural Earth, simplified; no claim about any border is made here.',
  from: (name: string) => `Places: ${name}`,
  gazetteer: (name: string, number: string) => `${name} ${number}`,
  through: (name: string, version: string) => `through ${name} ${version}`,
  coasts: 'Coasts and borders: Natural Earth, public domain',
  reach: (counts: { found: number; towns: number; drawn: number; areas: number; open: number }) =>
    [
      `${plural(counts.found, 'place', 'places')} named`,
      `${plural(counts.towns, 'town', 'towns')}, ${counts.drawn} on the map`,
      `${plural(counts.areas, 'area', 'areas')} and ${counts.open} not sure or not known, without a circle`,
    ].join(' · '),
} as const;
