import type { Place } from '../../schema/records/place.ts';
import { kilometresBetween, type Point } from './distance.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** What is known of a name besides the towns that are called so. */
export interface Surroundings {
  /** Countries named in the articles or the event’s file, with the clause that says so. */
  readonly countries: ReadonlyMap<string, string>;
  /** Codes of the countries and regions that have a name of their own in the news. */
  readonly isKnownArea: (code: string) => boolean;
  /** Whether it is called a province, county or the like anywhere. */
  readonly isCalledArea: boolean;
  /** The area that stands behind the name (“Millbrook, Ohio”), with what it is called; without codes where there are two. */
  readonly behind: { readonly codes: readonly string[]; readonly words: string } | undefined;
}

/** The town that is meant, and by which rule. */
export interface Choice {
  readonly town: GazetteerEntry;
  readonly rule: Place['rule'];
  readonly reason: string;
}

/** So many times the next town’s inhabitants leave no doubt which one is meant. */
const FAR_LARGER = 10;
/** A village that nothing but its country speaks for is as likely a street, a school or somebody’s name. */
const TOO_SMALL = 5_000;
/** From here on a town needs no country beside it. */
const KNOWN_EVERYWHERE = 1_000_000;
/** What is close by: a day’s news seldom leaves it without naming the country. */
const CLOSE_BY_KM = 100;

/** The one town of those called so that is meant beyond doubt; `undefined` where there is a doubt. */
export function chooseTown(entries: readonly GazetteerEntry[], around: Surroundings): Choice | undefined {
  if (around.isCalledArea) return undefined;
  const towns = bySize(entries);
  if (around.behind) return ofArea(towns, around.behind);
  const inside = towns.filter(({ country }) => around.countries.has(country));
  const choice = ofCountries(towns, inside, around.countries) ?? knownEverywhere(towns, inside);
  return choice && isAlsoRegion(choice.town, entries, around) ? undefined : choice;
}

/** The only one of the towns within reach of a place that is known already, unless a much larger one is elsewhere. */
export function chooseCloseBy(
  entries: readonly GazetteerEntry[],
  around: Surroundings,
  known: readonly (Point & { readonly name: string })[],
): Choice | undefined {
  if (around.behind || around.isCalledArea) return undefined;
  const towns = bySize(entries);
  const near = towns.flatMap((town) => {
    const beside = known.find((point) => kilometresBetween(point, town) <= CLOSE_BY_KM);
    return beside ? [{ town, beside }] : [];
  });
  const [only] = near;
  if (only === undefined || near.length > 1) return undefined;
  const isDwarfed = towns.some(({ population }) => population > FAR_LARGER * Math.max(only.town.population, 1_000));
  if (isDwarfed || isAlsoRegion(only.town, entries, around)) return undefined;
  const reason = `The only town of that name within ${CLOSE_BY_KM} km of a place that is known, ${only.beside.name}`;
  return { town: only.town, rule: 'close by', reason };
}

function bySize(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  return entries
    .filter(({ kind }) => kind === 'town')
    .toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

function ofArea(
  towns: readonly GazetteerEntry[],
  { codes, words }: NonNullable<Surroundings['behind']>,
): Choice | undefined {
  const town = largest(towns.filter((one) => codes.some((code) => liesIn(one, code))));
  return town && { town, rule: 'area behind it', reason: `${words} stands behind the name` };
}

/** Only in the United States the gazetteer and ISO have one code for a region; elsewhere its country must do. */
function liesIn({ country, region }: GazetteerEntry, code: string): boolean {
  return code.startsWith('US-') ? region === code : country === code.slice(0, 2);
}

/** The largest, if it is alone or far larger than the next. */
function largest([first, second]: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  return first && (!second || first.population > FAR_LARGER * second.population) ? first : undefined;
}

function ofCountries(
  towns: readonly GazetteerEntry[],
  inside: readonly GazetteerEntry[],
  countries: ReadonlyMap<string, string>,
): Choice | undefined {
  const town = largest(inside);
  const most = towns[0]?.population ?? 0;
  if (!town || town.population < TOO_SMALL || most > FAR_LARGER * town.population) return undefined;
  const named = countries.get(town.country) ?? '';
  return towns.length === 1
    ? { town, rule: 'only one', reason: `The only town of that name in the gazetteer; ${named}` }
    : {
        town,
        rule: 'far larger',
        reason: `Far larger than every other town of that name that could be meant; ${named}`,
      };
}

/** A capital or a city of a million, far larger than all that are called so, and than those of the countries named even more. */
function knownEverywhere(towns: readonly GazetteerEntry[], inside: readonly GazetteerEntry[]): Choice | undefined {
  const town = largest(towns);
  if (!town || (town.seat !== 'country' && town.population < KNOWN_EVERYWHERE)) return undefined;
  const next = inside[0]?.population ?? 0;
  if (next * FAR_LARGER * 5 > town.population) return undefined;
  return {
    town,
    rule: 'known everywhere',
    reason: 'A capital or city of a million, far larger than every other town of that name',
  };
}

/**
 * Whether a region of a country that is named is called the same, so that nobody knows which is meant. A capital is meant before
 * any region, a region’s seat before the region, and a borough or county that has no name of its own in the news is the town.
 */
function isAlsoRegion(
  { country, seat }: GazetteerEntry,
  entries: readonly GazetteerEntry[],
  { countries, isKnownArea }: Surroundings,
): boolean {
  if (seat === 'country') return false;
  const regions = entries.filter(({ kind }) => kind === 'region');
  return regions.some((region) =>
    region.country === country ? seat !== 'region' && isKnownArea(region.id) : countries.has(region.country),
  );
}
