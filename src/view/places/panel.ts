import type { Place } from '../../schema/records/place.ts';
import { copy } from '../copy.ts';
import type { Fact, Line } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { type Coasts, type PlacesMap, placesMap } from './map.ts';
import { type PlaceMentions, type PlaceRow, placeMentions, placeRows } from './rows.ts';

const words = copy.places;

/** A place that is a town, as the list prints it. */
export interface TownRow {
  readonly id: string;
  readonly label: Line;
  readonly links: Line;
  readonly more: PlaceMentions;
}

/** What the articles say of where it happened. */
export interface PlacesView {
  readonly towns: readonly TownRow[];
  /** Towns that do not fit into a list that is read at once. */
  readonly folded: readonly TownRow[];
  readonly map: PlacesMap | undefined;
  /** Where towns, coasts and borders come from, and on what terms. */
  readonly sources: Line;
  /** Names without a town, by the reason for it. */
  readonly others: readonly Fact[];
  readonly reach: string;
  /** How many places are named. */
  readonly count: number;
}

/** Towns that are shown at once. */
const SHOWN = 10;
const NATURAL_EARTH = 'https://www.naturalearthdata.com/';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** The places of the compared articles; absent where none is named. */
export function placesView(told: Told, coasts: Coasts | undefined): PlacesView | undefined {
  const rows = placeRows(told);
  if (rows.length === 0) return undefined;
  const towns = rows.filter(({ place }) => place.town !== undefined);
  const map = coasts && placesMap(towns, told.sources.length, coasts);
  const list = towns.map((row) => townRow(row, told, map));
  const others = rows.filter(({ place }) => place.town === undefined);
  const areas = others.filter(({ place }) => place.rule === 'area').length;
  return {
    towns: list.slice(0, SHOWN),
    folded: list.slice(SHOWN),
    map,
    sources: sourcesLine(told),
    others: [...Map.groupBy(others, ({ place }) => groupOf(place))].map(([label, own]) => ({
      label,
      lines: [namesLine(own)],
    })),
    reach: words.reach({
      found: rows.length,
      towns: towns.length,
      drawn: map?.drawn.size ?? 0,
      areas,
      open: others.length - areas,
    }),
    count: rows.length,
  };
}

function townRow(row: PlaceRow, told: Told, map: PlacesMap | undefined): TownRow {
  const isBeyond = map !== undefined && !map.drawn.has(row.id);
  const label = isBeyond ? [...row.label, { text: `· ${words.beyond}`, soft: true }] : row.label;
  return { id: row.id, label, links: row.links, more: placeMentions(row, told) };
}

/** Each name with how many sources have it, leading to the first sentence that does. */
function namesLine(rows: readonly PlaceRow[]): Line {
  return rows.flatMap(({ label: [name, count], links: [first] }) =>
    name && count ? [{ ...name, isValue: false, ...(first?.href ? { href: first.href } : {}) }, count] : [],
  );
}

function sourcesLine({ comparison }: Told): Line {
  return [
    ...comparison.gazetteers.flatMap(({ name, url, licence, package: through, version }) => [
      { text: words.from(name), href: url },
      { text: licence, href: CC_BY },
      { text: words.through(through, version) },
    ]),
    { text: words.coasts, href: NATURAL_EARTH },
  ];
}

/** The list in which a place without a town stands. */
function groupOf({ rule }: Pick<Place, 'rule'>): string {
  const { area, several, unknown, decided } = words.groups;
  if (rule === 'decided') return decided;
  if (rule === 'area') return area;
  return rule === 'several' ? several : unknown;
}
