import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import type { Place as Record } from '../../../src/schema/records/place.ts';
import { attribute, closest, type Element, isElement, textOf } from './dom.ts';
import { compared, type Place, type Recount } from './recount.ts';
import { ofRowOrSource } from './source-counts.ts';

/** Every mention of a place, by the names that it has. */
export function mentionsIn({ names }: Comparison, place: Record): Slice[] {
  const own = names.filter(({ id }) => place.names.includes(id));
  const all = own.flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions));
  return [...new Map(all.map((slice) => [`${slice.article} ${slice.sentence} ${slice.start}`, slice])).values()];
}

/** The place in whose row the words stand, or that the link right before them names. */
function recordOf({ element, comparison }: Place): Record | undefined {
  const row = closest(element, (each) => /^p-[0-9a-f]{8}$/.test(attribute(each, 'id') ?? ''));
  const id = row && attribute(row, 'id');
  const before = id === undefined ? wordsBefore(element) : undefined;
  return comparison?.places.find(
    (each) =>
      each.id === id ||
      (before !== undefined && mentionsIn(comparison, each).some(({ text }) => text === before) && !each.town),
  );
}

/** The words of the link that stands before the one that the element is part of. */
function wordsBefore(element: Element): string | undefined {
  const word = closest(element, (each) => (attribute(each, 'class') ?? '').split(' ').includes('w'));
  const siblings = word?.parentNode?.childNodes.filter((each) => isElement(each)) ?? [];
  const before = word && siblings[siblings.indexOf(word) - 1];
  return before && textOf(before).trim().split(',')[0];
}

function isInPlaces(element: Element): boolean {
  return closest(element, (each) => (attribute(each, 'class') ?? '').split(' ').includes('places')) !== undefined;
}

/** Sources that name a place, of those compared; elsewhere the words speak of a statement. */
export const sourcesOfPlace: Recount = (place) => {
  if (!isInPlaces(place.element)) return ofRowOrSource(place);
  const record = recordOf(place);
  const mentions = record && place.comparison ? mentionsIn(place.comparison, record) : [];
  const sources = new Set(mentions.map(({ article }) => place.told.reports.get(article)?.source));
  return [[sources.size, compared(place)]];
};

export const mentionsOfPlace: Recount = (place) => {
  const record = recordOf(place);
  return [[record && place.comparison && mentionsIn(place.comparison, record).length]];
};

/** The number that the gazetteer has for the town. */
export const numberOfTown: Recount = (place) => [[Number(recordOf(place)?.town?.gazetteer)]];

export const datesAndPlaces: Recount = ({ comparison }) => [[comparison?.dates.length, comparison?.places.length]];

/** Places, those that are towns, circles on the map, areas, and what is left. */
export const placesReach: Recount = ({ comparison, page, said }) => {
  const places = comparison?.places ?? [];
  const towns = places.filter(({ town }) => town !== undefined);
  const areas = places.filter(({ town, rule }) => town === undefined && rule === 'area').length;
  const circles = circlesOn(page.root).length;
  const all = [places.length, towns.length, circles, areas, places.length - towns.length - areas];
  return [all.slice(0, said.length)];
};

/** The circles of the map. */
export function circlesOn(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element, isMap: boolean): void => {
    const within = isMap || (attribute(element, 'class') ?? '').split(' ').includes('map');
    if (within && element.tagName === 'circle') found.push(element);
    for (const child of element.childNodes) if (isElement(child)) walk(child, within);
  };
  walk(root, false);
  return found;
}
