import type { Place } from '../../../src/schema/records/place.ts';
import { attribute, type Element, elements, textOf } from './dom.ts';
import { circlesOn, mentionsIn } from './place-counts.ts';
import type { Page, Site } from './site.ts';

/** Places of the comparison that an event’s page does not list as they are, or draws where they are not. */
export function checkPlaces({ pages, told }: Site): string[] {
  return pages
    .filter(({ kind }) => kind === 'event')
    .flatMap((page) => {
      const comparison = told.comparisons.get(page.event ?? '');
      if (!comparison) return [];
      const towns = comparison.places.filter(({ town }) => town !== undefined);
      const mayBePrinted = (article: string) =>
        told.outlets.get(told.reports.get(article)?.source ?? '')?.rights === 'full';
      return [
        ...towns.flatMap((place) => rowFaults(place, page)),
        ...comparison.places
          .filter(({ town }) => town === undefined)
          .filter((place) => mentionsIn(comparison, place).some(({ article }) => mayBePrinted(article)))
          .flatMap((place) =>
            isListed(place, mentionsIn(comparison, place), page) ? [] : [`${place.id} is not listed`],
          ),
        ...drawingFaults(towns, page),
      ].map((fault) => `${page.path}: ${fault}`);
    });
}

function rowFaults({ id, town, sources }: Place, page: Page): string[] {
  const row = page.ids.get(id);
  if (!row) return [`no row ${id}`];
  const isTaken = town?.gazetteer === undefined || textOf(row).includes(`lists as ${town.name}`);
  const links = elements(row, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
  const leads = sources.every((source) => links.some((href) => href.includes(`/${source}/`) || href.includes('#s-')));
  return [
    ...(isTaken ? [] : [`${id} does not say that it is ${town?.name}`]),
    ...(leads ? [] : [`${id} does not lead to each source`]),
  ];
}

function isListed(place: Place, mentions: readonly { readonly text: string }[], { ids }: Page): boolean {
  const panel = ids.get('when');
  return panel !== undefined && mentions.some(({ text }) => textOf(panel).includes(text)) && place.names.length > 0;
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Labels stand beside circles; of two labelled places the one a degree and more farther north is drawn higher, and so on. */
function drawingFaults(towns: readonly Place[], page: Page): string[] {
  const circles = circlesOn(page.root);
  const map = elements(page.root, (each) => (attribute(each, 'class') ?? '').split(' ').includes('map'))[0];
  const texts = map ? elements(map, ({ tagName }) => tagName === 'text').filter((each) => attribute(each, 'dx')) : [];
  const labels = texts.map((each): Drawn => ({ ...pointOf(each, 'x', 'y'), words: textOf(each).trim() }));
  const places = circles.map((each) => pointOf(each, 'cx', 'cy'));
  const lost = labels.filter(({ x, y }) => !places.some((one) => one.x === x && one.y === y));
  const known = labels.flatMap((label) => {
    const town = towns.find(({ id }) => {
      const row = page.ids.get(id);
      return (
        row !== undefined &&
        textOf(row)
          .trim()
          .startsWith(label.words.replace(/ \d+ of \d+$/, ''))
      );
    })?.town;
    return town ? [{ ...label, ...town }] : [];
  });
  const span = Math.max(0, ...known.map(({ lat }) => lat)) - Math.min(90, ...known.map(({ lat }) => lat));
  const turned = known.flatMap((one) =>
    known
      .filter((other) => span < 20 && one.lat > other.lat + 1 && one.y >= other.y)
      .map((other) => [one, other] as const),
  );
  return [
    ...(towns.length > 0 && circles.length === 0 ? ['no circle on a map'] : []),
    ...(known.length === labels.length ? [] : ['a label on the map is of no place in the list']),
    ...lost.map(({ words }) => `“${words}” stands beside no circle`),
    ...turned.map(([one, other]) => `“${one.words}” is north of “${other.words}” and drawn below it`),
  ];
}

function pointOf(element: Element, across: string, down: string): Drawn {
  const number = (name: string) => Number.parseFloat(attribute(element, name) ?? '');
  return { x: number(across), y: number(down), words: '' };
}
